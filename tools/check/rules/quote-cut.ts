import type { RecordRule } from "./rule.ts";

/** Words that lead on to others: a quote that ends with one of them was cut in the middle of a phrase. */
const LEADING = new Set(
  `a an the of to in on at by for from with and or but as that which who whose our their his her its my your this these
  those is are was were be been will would can could should must may not
  el la los las un una unos unas de del al en con por para y o e que su sus nuestro nuestra`.split(/\s+/),
);
/** Words that only go on: no phrase begins with them. */
const FOLLOWING = new Set(["of", "than", "whose", "nor", "del"]);

export const quoteCut: RecordRule = {
  code: "quote-cut",
  reason: "A quote that is cut in the middle of a phrase says something else than its speaker did.",
  *check(entry) {
    if (entry.kind !== "statement" || entry.record.quote === undefined) return;
    const words = entry.record.quote.text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];
    const ending = /[.!?]["”’)]*$/.test(entry.record.quote.text);
    const last = words.at(-1) ?? "";
    const first = words[0] ?? "";
    if (!ending && LEADING.has(last)) {
      yield { pointer: "/quote/text", message: `the quote breaks off after "${last}"; end it where the phrase ends` };
    }
    if (FOLLOWING.has(first)) {
      yield { pointer: "/quote/text", message: `the quote sets in at "${first}"; begin it where the phrase begins` };
    }
  },
};
