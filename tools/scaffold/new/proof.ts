/** Gives a new record its evidence, as far as the words are known. */
import type { DatedKind } from "../../../src/schema/kinds.ts";
import type { Claim } from "../../check/claims.ts";
import type { Dataset } from "../../check/dataset.ts";
import type { Answers } from "../answers.ts";
import type { Asker } from "../ask.ts";
import { candidatesFor, type Page } from "../candidates/candidates.ts";
import type { Given } from "../flags.ts";
import { draftEntry } from "../record.ts";
import { keptPage } from "../texts.ts";
import { askPhrases } from "./ask-phrases.ts";
import { evidenceOf, openClaims, readPhrase } from "./evidence.ts";
import { askSource, sourceOf } from "./sources.ts";

export interface Proved {
  readonly record: Answers & { readonly id: string };
  /** The page that it cites, where its text is on this machine. */
  readonly page: Page | undefined;
}

/** The flag without which no evidence can be written, where no terminal is there to ask at. */
export const missingSource = (given: Given): string[] =>
  given.has("source") ? [] : ["--source is missing: TEXT. Id of the source that the evidence cites."];

/** The record with its evidence; a placeholder stands where words are still to be found. */
export async function prove(
  kind: DatedKind,
  record: Answers & { readonly id: string },
  { given, data, dataset, asker }: { given: Given; data: string; dataset: Dataset; asker: Asker | undefined },
): Promise<Proved> {
  const phrases = given.texts("phrase").map(readPhrase);
  const id = given.text("source");
  const source = id === undefined && asker ? await askSource(dataset, asker) : sourceOf(id ?? "", dataset);
  const page = keptPage(data, source, dataset.fingerprints.get(source.id));
  if (asker && page) {
    const entry = draftEntry(kind, record);
    const find = (claim: Claim) => candidatesFor(page, { claim, entry, dataset }, 3);
    phrases.push(...(await askPhrases(openClaims(kind, record, phrases), find, asker)));
  }
  return { record: { ...record, evidence: evidenceOf(kind, record, source.id, phrases) }, page };
}
