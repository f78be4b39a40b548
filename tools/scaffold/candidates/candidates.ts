/** Phrases of a text that the check itself would take as saying a claim, the best to read first. */
import type { Source } from "../../../src/generated/types.ts";
import { ruleFor } from "../../check/agree.ts";
import type { Judgement } from "../../check/agreement/judgement.ts";
import type { Claim } from "../../check/claims.ts";
import type { Dataset } from "../../check/dataset.ts";
import type { DatedEntry } from "../../check/entry.ts";
import { type Fingerprint, stands } from "../../fingerprint/fingerprint.ts";
import { MAX_WORDS, MIN_WORDS, paragraphsOf, phraseOf, readability, type Word } from "./windows.ts";

export interface Page {
  readonly source: Source;
  readonly text: string;
  readonly fingerprint: Fingerprint;
}

export interface Question {
  readonly claim: Claim;
  readonly entry: DatedEntry;
  readonly dataset: Dataset;
}

interface Candidate {
  readonly phrase: string;
  readonly score: number;
  /** Its first word and the one behind its last, in the text. */
  readonly from: number;
  readonly to: number;
}

/** Words on either side that a phrase must not be cut away from: "more than" before a sum. */
const AROUND = 5;

/** Candidates that begin in these words; a block that has nothing to do with the claim is left at once. */
function* inBlock(
  words: readonly Word[],
  block: number,
  offset: number,
  page: Page,
  judge: (phrase: string) => Judgement,
): Generator<Candidate> {
  const whole = judge(phraseOf(words.slice(block, block + 2 * MAX_WORDS)));
  if (whole.verdict === "silent" && !whole.partly) return;
  for (let from = block; from < Math.min(block + MAX_WORDS, words.length); from += 1) {
    for (let to = from + MIN_WORDS; to <= Math.min(from + MAX_WORDS, words.length); to += 1) {
      const run = words.slice(from, to);
      const phrase = phraseOf(run);
      if (judge(phrase).verdict !== "says" || !stands(page.fingerprint, phrase)) continue;
      const around = phraseOf(words.slice(Math.max(0, from - AROUND), to + AROUND));
      if (judge(around).verdict === "contradicts") continue;
      yield { phrase, score: readability(run, words[from - 1]), from: offset + from, to: offset + to };
    }
  }
}

/** The best candidates, no two of which share a word of the text. */
export function candidatesFor(page: Page, { claim, entry, dataset }: Question, limit = 5): string[] {
  const { judge } = ruleFor(claim.type);
  const asked = (phrase: string) => judge({ claim, proofs: [{ phrase, source: page.source }], entry, dataset });
  const found: Candidate[] = [];
  let offset = 0;
  for (const words of paragraphsOf(page.text, page.source.language)) {
    for (let block = 0; block < words.length; block += MAX_WORDS) {
      found.push(...inBlock(words, block, offset, page, asked));
    }
    offset += words.length;
  }
  const best: Candidate[] = [];
  for (const candidate of found.sort((a, b) => b.score - a.score || a.from - b.from)) {
    if (best.length === limit) break;
    const isApart = best.every(({ from, to }) => candidate.to <= from || candidate.from >= to);
    if (isApart && !best.some(({ phrase }) => phrase === candidate.phrase)) best.push(candidate);
  }
  return best.map(({ phrase }) => phrase);
}
