import type { DatedKind } from "root-causes-diplomacy";
import type { LightEntry } from "root-causes-diplomacy/light";
import type { FullRecord } from "../../records/full.ts";

export interface AsOf {
  /** The day that was asked for; undefined for today. */
  readonly day: string | undefined;
  /** The record as it was known; undefined where it was not. */
  readonly record: FullRecord | undefined;
  readonly isKnown: (entry: LightEntry) => boolean;
}

export const useAsOf = (_kind: DatedKind, record: FullRecord, _day: string): AsOf => ({
  day: undefined,
  record,
  isKnown: () => true,
});
