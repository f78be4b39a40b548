import { entryOf } from "../../records/entries.ts";
import { overview } from "../../records/overview.ts";
import { sourceOf } from "../../records/sources.ts";

export const facets = ["kind", "year", "party", "country", "topic", "source"] as const;
export type Facet = (typeof facets)[number];

/** The values that a record has of each facet. */
export type Values = Readonly<Record<Facet, readonly string[]>>;

export const valuesById: ReadonlyMap<string, Values> = new Map(
  overview.entries.map(({ id, kind, date, parties, countries, topics }) => {
    const cited = entryOf(id)?.record.evidence ?? [];
    const source = [...new Set(cited.flatMap((each) => sourceOf(each)?.kind ?? []))];
    return [id, { kind: [kind], year: [date.slice(0, 4)], party: parties, country: countries, topic: topics, source }];
  }),
);

export type Choice = Readonly<Record<Facet, readonly string[]>>;

const fits = (values: Values, choice: Choice, facet: Facet): boolean =>
  choice[facet].length === 0 || choice[facet].some((value) => values[facet].includes(value));

export interface Narrowed {
  readonly ids: readonly string[];
  /** How many there would be with each value of a facet, the other facets as chosen. */
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
}

/** The records that fit every facet, and the counts of all values. */
export function narrowed(ids: readonly string[], choice: Choice): Narrowed {
  const counts: Record<Facet, Map<string, number>> = {
    kind: new Map(),
    year: new Map(),
    party: new Map(),
    country: new Map(),
    topic: new Map(),
    source: new Map(),
  };
  const left: string[] = [];
  for (const id of ids) {
    const values = valuesById.get(id);
    if (!values) continue;
    const misfits = facets.filter((facet) => !fits(values, choice, facet));
    if (misfits.length === 0) left.push(id);
    if (misfits.length > 1) continue;
    // A record that misfits in one facet only would be there if another value of it were chosen.
    for (const facet of misfits.length === 0 ? facets : misfits) {
      for (const value of values[facet]) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
  }
  return { ids: left, counts };
}
