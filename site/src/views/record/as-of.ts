import { useMemo } from "preact/hooks";
import type { DatedKind } from "root-causes-diplomacy";
import { asOf, type LightDataset } from "root-causes-diplomacy/light";
import { dataset } from "../../records/dataset.ts";
import { folders } from "../../records/entries.ts";
import type { FullRecord } from "../../records/full.ts";
import { sources } from "../../records/sources.ts";

export interface Known {
  /** The day that was asked for; undefined for today. */
  readonly day: string | undefined;
  /** The record as it was known; undefined where it was not. */
  readonly record: FullRecord | undefined;
  /** All that was known. */
  readonly dataset: LightDataset;
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(text).toJSON()?.startsWith(text) === true;

/** A record as public sources had it at the end of a day, and the other records that they told of. */
export function useKnown(kind: DatedKind, full: FullRecord, day: string): Known {
  return useMemo(() => {
    if (!isDay(day)) return { day: undefined, record: full, dataset };
    const then = asOf(day, { ...dataset, sources });
    const light = then[folders[kind]].find(({ id }) => id === full.id);
    if (!light) return { day, record: undefined, dataset: then };
    const evidence = full.evidence.filter(({ source }) => light.evidence.includes(source));
    return { day, record: { ...light, evidence } as FullRecord, dataset: then };
  }, [kind, full, day]);
}
