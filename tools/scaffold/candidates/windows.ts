/** Cuts a text into runs of consecutive words that a phrase could be. */
import { contentWords } from "../../check/agreement/gist.ts";

export const MIN_WORDS = 4;
export const MAX_WORDS = 15;

export interface Word {
  readonly text: string;
  /** The number of its sentence in the paragraph. */
  readonly sentence: number;
}

/** The paragraphs of a text as words; a line of five hyphens parts excerpts as a fingerprint does. */
export function paragraphsOf(text: string, language: string): Word[][] {
  const segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
  return text.split(/\n\s*\n|^-----$/mu).map((paragraph) =>
    [...segmenter.segment(paragraph)].flatMap(({ segment }, sentence) =>
      segment
        .split(/\s+/)
        .filter((word) => word !== "")
        .map((word): Word => ({ text: word, sentence })),
    ),
  );
}

/** Words as a phrase, without the marks at its ends; the point of an initialism stays. */
export const phraseOf = (words: readonly Word[]): string =>
  words
    .map(({ text }) => text)
    .join(" ")
    .replace(/^[“”"'‘’«([{–—,;:]+/u, "")
    .replace(/[“”"'’»)\]},;:?!–—]+$/u, "")
    .replace(/(?<=\p{Ll}{2}|\p{N})\.$/u, "");

const isEmptyWord = ({ text }: Word): boolean => contentWords(text).size === 0 && !/\p{N}/u.test(text);

const BREAK = /[,;:.?!)”"—–]$/;

/** How well a run of words reads by itself: whole clauses of one sentence, neither long nor bare. */
export function readability(words: readonly Word[], before: Word | undefined): number {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return Number.NEGATIVE_INFINITY;
  const crosses = last.sentence !== first.sentence;
  const begins = before === undefined || before.sentence !== first.sentence || BREAK.test(before.text);
  const ends = BREAK.test(last.text);
  const limps = BREAK.test(first.text);
  return (
    (crosses ? -10 : 0) +
    (begins ? 2 : 0) +
    (limps ? -2 : 0) +
    (ends ? 1.5 : 0) +
    (isEmptyWord(last) ? -2 : 0) -
    0.25 * Math.abs(words.length - 9)
  );
}
