/** Whether a phrase carries the gist of a summary: how many of its words that matter the summary shares. */
import { remembered } from "../../memo.ts";
import { wordsOf } from "./text.ts";

const EMPTY = new Set(
  `the and for that with from this will have has had was were are been its his her their they our not but into than more
  who which said says also new such all one two other after before about over between while during would could should
  can may must very most some any each both being through under upon them there where when what how why out off own same
  los las del que con por para una uno sus como más fue este esta estos estas entre sobre desde hasta según dijo`.split(
    /\s+/,
  ),
);

/** A crude stem, the same for both texts: "migrants" and "migration" stay apart, "pledge" and "pledges" meet. */
const stem = (word: string): string => word.replace(/(?:ies|ied|y)$/, "i").replace(/(?:ing|ed|es|s|e)$/, "");

export const contentWords = remembered(
  (text: string): ReadonlySet<string> =>
    new Set(
      wordsOf(text)
        .map((word) => word.toLowerCase())
        .filter((word) => (word.length > 2 || /\d/.test(word)) && !EMPTY.has(word))
        .map(stem),
    ),
);

const MIN_SHARED = 3;
const MIN_SHARE = 0.4;

/** The words that a phrase and a summary share, and whether they suffice. */
export function gistOf(phrase: string, summary: string): { shared: string[]; carries: boolean } {
  const own = contentWords(phrase);
  const other = contentWords(summary);
  const shared = [...own].filter((word) => other.has(word));
  const carries =
    shared.length >= Math.min(MIN_SHARED, own.size) && shared.length >= own.size * MIN_SHARE && own.size > 1;
  return { shared, carries };
}
