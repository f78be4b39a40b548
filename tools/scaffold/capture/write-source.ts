/** The files of a captured page: its source, its fingerprint, and its text for the contributor's eyes. */
import { join } from "node:path";
import type { Source } from "../../../src/generated/types.ts";
import type { Dataset } from "../../check/dataset.ts";
import { Failure } from "../../command/run.ts";
import { writeWhole } from "../../command/write.ts";
import type { Page } from "../candidates/candidates.ts";
import { fileOf, recordText } from "../record.ts";
import { pageOf, textPath } from "../texts.ts";

/** Refuses a page that the data have already under another id. */
export function refuseTwin(source: Pick<Source, "id" | "url">, dataset: Dataset): void {
  const twin = dataset
    .all("source")
    .find(({ id, url, alternates }) => id !== source.id && [url, ...(alternates ?? [])].includes(source.url));
  if (twin) throw new Failure(`"${twin.id}" is this page already; cite that source`);
}

/** Writes source, fingerprint and text together or not at all. */
export function writeSource(data: string, source: Source, text: string, print: (text: string) => void): Page {
  const page = pageOf(source, text);
  const record = join(data, fileOf("source", source.id));
  const fingerprint = join(data, "fingerprints", `${source.id}.json`);
  const kept = textPath(data, source.id);
  writeWhole({
    [record]: recordText("source", source),
    [fingerprint]: `${JSON.stringify(page.fingerprint, null, 2)}\n`,
    [kept]: text,
  });
  print(`wrote ${record}\nwrote ${fingerprint}\nwrote ${kept}, the text for your eyes, which git ignores`);
  return page;
}
