/** The files of a captured page: its source, its fingerprint, and its text for the contributor's eyes. */
import { join } from "node:path";
import type { Source } from "../../../src/generated/types.ts";
import type { Dataset } from "../../check/dataset.ts";
import { Failure } from "../../command/run.ts";
import { writeWhole } from "../../command/write.ts";
import { tokensOf } from "../../fingerprint/fingerprint.ts";
import type { Page } from "../candidates/candidates.ts";
import { fileOf, recordText, refuseExisting } from "../record.ts";
import { pageOf, textPath } from "../texts.ts";

/** Fewer words are no article but a notice that scripts or cookies are needed. */
const MIN_TOKENS = 20;

export function refuseEmpty(url: string, text: string): void {
  const { length } = tokensOf(text);
  if (length >= MIN_TOKENS) return;
  throw new Failure(
    `${url} holds only ${length} words, as pages made by scripts do; copy its text from a browser into a file and give --text-file`,
  );
}

/** Refuses a page that the data have already under another id. */
export function refuseTwin(source: Pick<Source, "id" | "url">, dataset: Dataset): void {
  const twin = dataset
    .all("source")
    .find(({ id, url, alternates }) => id !== source.id && [url, ...(alternates ?? [])].includes(source.url));
  if (twin) throw new Failure(`"${twin.id}" is this page already; cite that source`);
}

/** Writes source, fingerprint and text together or not at all. */
export function writeSource(data: string, source: Source, text: string, force: boolean): Page {
  const path = join(data, fileOf("source", source.id));
  refuseExisting(path, force);
  const page = pageOf(source, text);
  writeWhole({
    [path]: recordText("source", source),
    [join(data, "fingerprints", `${source.id}.json`)]: `${JSON.stringify(page.fingerprint, null, 2)}\n`,
    [textPath(data, source.id)]: text,
  });
  return page;
}
