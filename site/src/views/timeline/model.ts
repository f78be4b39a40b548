import type { DatedKind } from "root-causes-diplomacy/light";
import type { OverviewEntry } from "../../records/overview-shape.ts";
import type { Range } from "./range.ts";

export const kinds: readonly DatedKind[] = ["meeting", "statement", "pledge"];

export interface Choice {
  /** Kinds that are hidden. */
  readonly without: ReadonlySet<string>;
  readonly party: string;
  readonly country: string;
  readonly topic: string;
}

/** The entries that fit all that is chosen, dates aside. */
export const chosen = (entries: readonly OverviewEntry[], { without, party, country, topic }: Choice) =>
  entries.filter(
    (entry) =>
      !without.has(entry.kind) &&
      (party === "" || entry.parties.includes(party)) &&
      (country === "" || entry.countries.includes(country)) &&
      (topic === "" || entry.topics.includes(topic as OverviewEntry["topics"][number])),
  );

/** The entries of a range; one known to the month or year only is in where any day of it is. */
export const within = (entries: readonly OverviewEntry[], { from, to }: Range) =>
  entries.filter(({ date }) => date >= from.slice(0, date.length) && date <= to);
