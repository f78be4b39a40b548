/** The evidence of a new record: phrases already found, and a place for each that is still to be. */
import type { Evidence } from "../../../src/generated/types.ts";
import type { DatedKind } from "../../../src/schema/kinds.ts";
import { type Claim, claimsOf } from "../../check/claims.ts";
import { WrongUse } from "../../command/run.ts";
import { grouped } from "../grouped.ts";

/** Stands in no source, so that the check keeps asking for the real words. */
export const PLACEHOLDER = "TODO copy 4 to 15 words that say this";

export interface Phrase {
  readonly phrase: string;
  readonly supports: readonly string[];
}

/** Reads `--phrase "/start,/end=on Monday, June 7, 2021"`. */
export function readPhrase(given: string): Phrase {
  const [, pointers, phrase] = /^(\/[^=,\s]+(?:,\/[^=,\s]+)*)=(.+)$/s.exec(given) ?? [];
  if (pointers === undefined || phrase === undefined) {
    throw new WrongUse(`--phrase "${given}": write the claims and the words, such as "/start,/end=on Monday, June 7"`);
  }
  return { phrase: phrase.trim(), supports: pointers.split(",") };
}

/** The claims that no phrase supports yet; claims of one type and value are one question. */
export function openClaims(kind: DatedKind, record: object, phrases: readonly Phrase[]): Claim[][] {
  const proved = new Set(phrases.flatMap(({ supports }) => supports));
  const open = claimsOf(kind, record).filter(({ pointer }) => !proved.has(pointer));
  return [...grouped(open, ({ type, value }) => JSON.stringify([type, value])).values()];
}

export function evidenceOf(kind: DatedKind, record: object, source: string, phrases: readonly Phrase[]): Evidence[] {
  const open = openClaims(kind, record, phrases).map(
    (claims): Phrase => ({
      phrase: PLACEHOLDER,
      supports: claims.map(({ pointer }) => pointer),
    }),
  );
  const byPhrase = grouped(phrases, ({ phrase }) => phrase);
  const merged = [...byPhrase].map(
    ([phrase, same]): Phrase => ({
      phrase,
      supports: [...new Set(same.flatMap(({ supports }) => supports))],
    }),
  );
  return [...merged, ...open].map(({ phrase, supports }) => ({ source, phrase, supports }));
}
