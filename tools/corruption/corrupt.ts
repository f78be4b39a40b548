/** Damages every record in every way and counts what the check catches. */

import { checkEntry } from "../check/check.ts";
import type { Dataset } from "../check/dataset.ts";
import { type DatedEntry, isDated } from "../check/entry.ts";
import type { JsonText } from "../check/json.ts";
import { schema } from "../check/rules/schema.ts";
import { amount, currency, qualifier, scale, sign } from "./operators/amounts.ts";
import { date } from "./operators/date.ts";
import { dropped, moved, source, word } from "./operators/evidence.ts";
import type { Damage, Operator } from "./operators/operator.ts";
import { country, party, title } from "./operators/parties.ts";
import { format, quote, status } from "./operators/wording.ts";

export const operators: readonly Operator[] = [
  date,
  amount,
  sign,
  scale,
  currency,
  qualifier,
  party,
  title,
  country,
  format,
  status,
  source,
  word,
  quote,
  dropped,
  moved,
];

export interface Outcome {
  readonly operator: string;
  readonly tried: number;
  readonly caught: number;
  /** What slipped through: record and damage. */
  readonly slipped: readonly string[];
}

function isCaught(entry: DatedEntry, { record }: Damage, dataset: Dataset): boolean {
  // Whether it is caught matters here, not where: a position needs no text.
  const json: JsonText = { value: record, problems: [], locate: () => ({ line: 1, column: 1 }) };
  if ([...schema.check({ ...entry, text: "", json })].length > 0) return true;
  return checkEntry({ ...entry, json, record } as DatedEntry, dataset).findings.length > 0;
}

/** Damages the records in one way; `catches` is the check, unless another is put to the test. */
export function corrupt(operator: Operator, dataset: Dataset, catches: typeof isCaught = isCaught): Outcome {
  let tried = 0;
  const slipped: string[] = [];
  for (const entry of dataset.entries.filter(isDated)) {
    for (const damage of operator.damage(entry, dataset)) {
      tried += 1;
      if (!catches(entry, damage, dataset)) slipped.push(`${entry.file} ${damage.what}`);
    }
  }
  return { operator: operator.name, tried, caught: tried - slipped.length, slipped };
}
