/** What an operator makes of a record of the test dataset. */

import type { Dataset } from "../../../tools/check/dataset.ts";
import { type DatedEntry, isDated } from "../../../tools/check/entry.ts";
import { load } from "../../../tools/check/load.ts";
import type { Operator } from "../../../tools/corruption/operators/operator.ts";
import { clean } from "../check/fixture.ts";

export const dataset: Dataset = load(clean).dataset;
export const dated: readonly DatedEntry[] = dataset.entries.filter(isDated);

export function entryOf(id: string): DatedEntry {
  const entry = dated.find((each) => each.id === id);
  if (!entry) throw new Error(`the fixture has no ${id}`);
  return entry;
}

/** The damages to one record: what stands where. */
export const damagesTo = (id: string, operator: Operator): string[] =>
  [...operator.damage(entryOf(id), dataset)].map(({ what }) => what);
