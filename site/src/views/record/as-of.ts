import { useMemo } from "preact/hooks";
import type { DatedKind } from "root-causes-diplomacy";
import { asOf, type LightEntry } from "root-causes-diplomacy/light";
import { organizations, people } from "../../records/dataset.ts";
import { dateOf, folders } from "../../records/entries.ts";
import type { FullRecord } from "../../records/full.ts";
import { sourceOf, sources } from "../../records/sources.ts";

export interface Known {
  /** The day that was asked for; undefined for today. */
  readonly day: string | undefined;
  /** The record as it was known; undefined where it was not. */
  readonly record: FullRecord | undefined;
  /** Whether another record was known. */
  readonly isKnown: (entry: LightEntry) => boolean;
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(text).toJSON()?.startsWith(text) === true;

const wasOut = (source: string, day: string): boolean => {
  const published = sourceOf(source)?.published ?? "";
  return published.length === day.length && published <= day;
};

/** True from the day of a date on, or when its month or year is over. */
const hasCome = (date: string, day: string): boolean => date === day || date < day.slice(0, date.length);

/** A record of a date is known from then on; a meeting before it, where a source that it cites was out. */
const knewOf = (entry: LightEntry, day: string): boolean =>
  hasCome(dateOf(entry), day) ||
  (entry.kind === "meeting" && entry.record.evidence.some((source) => wasOut(source, day)));

/** A record as public sources had it at the end of a day, and which others they told of. */
export function useKnown(kind: DatedKind, record: FullRecord, day: string): Known {
  return useMemo(() => {
    if (!isDay(day)) return { day: undefined, record, isKnown: () => true };
    const { meetings, statements, pledges } = asOf(day, { people, organizations, sources, [folders[kind]]: [record] });
    return { day, record: [...meetings, ...statements, ...pledges][0], isKnown: (entry) => knewOf(entry, day) };
  }, [kind, record, day]);
}
