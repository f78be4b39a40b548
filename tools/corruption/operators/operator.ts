import type { Dataset } from "../../check/dataset.ts";
import type { DatedEntry } from "../../check/entry.ts";
import { withValues } from "../../check/json.ts";

/** A record made wrong in one place. */
export interface Damage {
  /** Where, and what stands there now. */
  readonly what: string;
  readonly record: object;
}

export interface Operator {
  readonly name: string;
  readonly damage: (entry: DatedEntry, dataset: Dataset) => Iterable<Damage>;
}

/** The record with another value at each of the pointers. */
export const damaged = (record: object, values: Readonly<Record<string, unknown>>): Damage => ({
  what: JSON.stringify(values),
  record: withValues(record, values),
});

/** A few of many, always the same, spread over the whole list and differing from one `seed` to the next. */
export function some<T>(list: readonly T[], count: number, seed: string): T[] {
  if (list.length <= count) return [...list];
  const offset = [...seed].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0);
  const step = Math.floor(list.length / count);
  return Array.from({ length: count }, (_, at) => list[(offset + at * step) % list.length] as T);
}
