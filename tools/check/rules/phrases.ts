import type { DatedEntry } from "../entry.ts";

/** Every phrase of a record, in its evidence and its conflicts, with where it stands. */
export function* phrasesOf({ record }: DatedEntry): Generator<{ pointer: string; source: string; phrase: string }> {
  for (const [index, { source, phrase }] of record.evidence.entries()) {
    yield { pointer: `/evidence/${index}/phrase`, source, phrase };
  }
  for (const [at, { evidence }] of (record.conflicts ?? []).entries()) {
    for (const [index, { source, phrase }] of evidence.entries()) {
      yield { pointer: `/conflicts/${at}/evidence/${index}/phrase`, source, phrase };
    }
  }
}
