import { datesIn } from "../agreement/dates.ts";
import { numbersIn } from "../agreement/numbers.ts";
import type { Dataset } from "../dataset.ts";
import { type DatedEntry, isDated } from "../entry.ts";
import { phrasesOf } from "./phrases.ts";
import type { RecordRule } from "./rule.ts";

/** Every figure that the record proves: in its phrases, its dates and its amounts. */
function provedFigures(entry: DatedEntry, dataset: Dataset): Set<number> {
  const proved = new Set<number>();
  const dates: string[] = [];
  const { record } = entry;
  if (entry.kind === "meeting") dates.push(entry.record.start, entry.record.end);
  if (entry.kind === "statement") dates.push(entry.record.date);
  if (entry.kind === "pledge") {
    const { announced, period, amount, quantity } = entry.record;
    dates.push(announced, ...(period ? [period.start, period.end] : []));
    for (const value of [amount?.value, quantity?.value]) if (value !== undefined) proved.add(value);
  }
  const quote = entry.kind === "statement" ? entry.record.quote?.text : undefined;
  if (quote !== undefined) for (const { value } of numbersIn(quote, "en")) proved.add(value);
  for (const part of dates.flatMap((date) => date.split("-"))) proved.add(Number(part));
  for (const { phrase, source } of phrasesOf(entry)) {
    for (const { value } of numbersIn(phrase, dataset.get("source", source)?.language ?? "en"))
      proved.add(Math.abs(value));
    for (const { year, month, day } of datesIn(phrase)) for (const part of [year, month, day]) proved.add(part ?? NaN);
  }
  const list = record.evidence.flatMap(({ note }) => (note === undefined ? [] : numbersIn(note, "en")));
  for (const { value } of list) proved.add(value);
  return proved;
}

export const figures: RecordRule = {
  code: "figures",
  reason: "A figure in a title or a summary is a fact like any other.",
  *check(entry, dataset) {
    if (!isDated(entry)) return;
    const proved = provedFigures(entry, dataset);
    for (const field of ["title", "summary"] as const) {
      for (const { value, text } of numbersIn(entry.record[field], "en")) {
        const isWord = /^\p{L}+$/u.test(text);
        if (!isWord && !proved.has(value)) {
          yield {
            pointer: `/${field}`,
            message: `no phrase or claim of this record holds "${text}"; cite one or leave it out`,
          };
        }
      }
    }
  },
};
