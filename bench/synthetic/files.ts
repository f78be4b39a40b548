import { kindOfFolder } from "../../src/schema/kinds.ts";
import { canonicalText } from "../../tools/check/canonical.ts";
import type { Dataset } from "../../tools/check/dataset.ts";
import type { TextFile } from "../../tools/check/load.ts";
import { synthetic } from "./records.ts";

/** The folders that the files lie in. */
export const folders: readonly string[] = [...kindOfFolder.keys(), "fingerprints"];

/** Synthetic data as the files of a data folder. */
export function* syntheticFiles(real: Dataset, times: number, seed: number): Generator<TextFile> {
  for (const { folder, id, value } of synthetic(real, times, seed)) {
    const kind = kindOfFolder.get(folder);
    const text = kind ? canonicalText(kind, value) : `${JSON.stringify(value)}\n`;
    yield { path: `${folder}/${id}.json`, text };
  }
}
