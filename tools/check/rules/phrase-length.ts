import { tokensOf } from "../../fingerprint/fingerprint.ts";
import { isDated } from "../entry.ts";
import { phrasesOf } from "./phrases.ts";
import type { RecordRule } from "./rule.ts";

const MIN = 4;
const MAX = 15;

/** Words with a letter or a digit; a script without spaces counts a run of it as one. */
export const wordCount = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

export const phraseLength: RecordRule = {
  code: "phrase-length",
  reason: "Fewer than four words fit any page; more than fifteen are somebody's text.",
  *check(entry) {
    if (!isDated(entry)) return;
    for (const { pointer, phrase } of phrasesOf(entry)) {
      const words = wordCount(phrase);
      if (words > MAX) yield { pointer, message: `the phrase has ${words} words; cite at most ${MAX}` };
      const tokens = tokensOf(phrase).length;
      if (tokens < MIN) yield { pointer, message: `the phrase has ${tokens} words; cite at least ${MIN}` };
    }
  },
};
