import { proofsOf } from "../dataset.ts";
import { wordCount } from "./phrase-length.ts";
import type { RecordRule } from "./rule.ts";

const MAX = 15;
/** Documents whose officials' own words may be quoted at more length. */
const MAX_AT_LENGTH = 60;
const atLength = new Set([
  "koreaherald-2021-07-30-harris-korea-partner",
  "peninsula360press-2021-05-07-harris-june-8-visit",
  "truepundit-2021-04-28-harris-giammattei",
  "aljazeera-2021-06-02-diplomacy-stem-migration",
  "mofa-kr-2021-10-28-special-roundtable-outcome",
]);

export const quoteLength: RecordRule = {
  code: "quote-length",
  reason: "A quote is as short as it can be: the texts of others stay theirs.",
  *check(entry) {
    if (entry.kind !== "statement" || !entry.record.quote) return;
    const sources = proofsOf(entry.record, "/quote").map(({ evidence }) => evidence.source);
    const max = sources.some((source) => atLength.has(source)) ? MAX_AT_LENGTH : MAX;
    const words = wordCount(entry.record.quote.text);
    if (words > max)
      yield { pointer: "/quote/text", message: `the quote has ${words} words; at most ${max} are allowed here` };
  },
};
