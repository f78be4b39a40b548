import { published } from "./core/dataset.ts";
import { type Span, spanOf } from "./core/dates.ts";
import { actorsOf, partyOf, subjectsOf, withMembers } from "./core/parties.ts";
import { compareText, type DatedKind, type DatedRecord, type Entry } from "./core/records.ts";
import type { OrganizationId, PersonId } from "./generated/ids.ts";
import type { Dataset, Topic } from "./generated/types.ts";

/** What {@link timeline} is to hold; every filter that is given must fit, and an empty list fits nothing. */
export interface TimelineOptions {
  /** First day, month or year: `2021-06-07`, `2021-06` or `2021`. */
  readonly from?: string;
  /** Last day, month or year. */
  readonly to?: string;
  /** Ids of people and organizations, any of which acts, is represented, is to gain or is spoken of. */
  readonly parties?: readonly (PersonId | OrganizationId | (string & {}))[];
  /** ISO 3166-1 alpha-2 codes, such as `GT`, any of which the record touches. */
  readonly countries?: readonly string[];
  /** Topics of which the record has any. */
  readonly topics?: readonly Topic[];
  /** Kinds of record. */
  readonly kinds?: readonly DatedKind[];
}

/** A meeting by its start, a statement by its date, or a pledge by the day it was announced. */
export type TimelineEntry = Entry & { readonly date: string };

const rank: Record<DatedKind, number> = { meeting: 0, statement: 1, pledge: 2 };

const entriesOf = ({ meetings, statements, pledges }: Dataset): TimelineEntry[] => [
  ...meetings.map((record) => ({ kind: "meeting" as const, date: record.start, record })),
  ...statements.map((record) => ({ kind: "statement" as const, date: record.date, record })),
  ...pledges.map((record) => ({ kind: "pledge" as const, date: record.announced, record })),
];

const spanOfEntry = ({ kind, record, date }: TimelineEntry): Span => ({
  first: spanOf(date).first,
  last: spanOf(kind === "meeting" ? record.end : date).last,
});

function countriesOf(record: DatedRecord, dataset: Dataset): ReadonlySet<string> {
  const touched = withMembers(subjectsOf(record), dataset);
  const place = "place" in record ? record.place?.country : undefined;
  const homes = [...actorsOf(record), ...touched].map((id) => partyOf(id, dataset)?.country);
  return new Set([...touched, ...[place, ...homes].filter((country) => country !== undefined)]);
}

function checked({ from, to, countries = [] }: TimelineOptions): { first: string; last: string } {
  const first = from === undefined ? "" : spanOf(from).first;
  const last = to === undefined ? "9999-12-31" : spanOf(to).last;
  if (first > last) throw new RangeError(`from (${from}) is later than to (${to})`);
  const wrong = countries.find((country) => !/^[A-Z]{2}$/.test(country));
  if (wrong !== undefined) throw new RangeError(`${JSON.stringify(wrong)} is no country code: write it as GT`);
  return { first, last };
}

/**
 * Meetings, statements and pledges in one list, in the order of their dates.
 *
 * A record is in the range when it may overlap it: a date known to the month or year only counts as the whole of it,
 * and a meeting lasts from its start to its end. A country is touched by a meeting's place, by the parties that act,
 * are represented, are to gain or are spoken of, and by the members of a group that is to gain or is spoken of.
 * Records of one date stand in the order meeting, statement, pledge and then by id; a month stands before its days.
 *
 * @param options - filters; without any, all records
 * @param dataset - the collections to read, such as those of `asOf`; by default all of this version
 * @returns a new list of `{ kind, date, record }`, of which `kind` tells the type of `record`
 * @throws RangeError where a date or country code is malformed, or `from` is later than `to`
 *
 * @example
 * ```ts
 * import { timeline } from "root-causes-diplomacy";
 *
 * for (const { date, kind, record } of timeline({ from: "2021-05", to: "2021-06", countries: ["GT"] })) {
 *   console.log(date, kind, record.title);
 * }
 * ```
 */
export function timeline(options: TimelineOptions = {}, dataset: Dataset = published): readonly TimelineEntry[] {
  const { first, last } = checked(options);
  const { parties, countries, topics, kinds } = options;
  return entriesOf(dataset)
    .filter((entry) => {
      const { kind, record } = entry;
      const span = spanOfEntry(entry);
      if (span.last < first || span.first > last) return false;
      if (kinds && !kinds.includes(kind)) return false;
      if (topics && !topics.some((topic) => record.topics.includes(topic))) return false;
      if (parties) {
        const named = [...actorsOf(record), ...subjectsOf(record)];
        if (!parties.some((party) => named.includes(party))) return false;
      }
      if (!countries) return true;
      const touched = countriesOf(record, dataset);
      return countries.some((country) => touched.has(country));
    })
    .sort(
      (a, b) => compareText(a.date, b.date) || rank[a.kind] - rank[b.kind] || compareText(a.record.id, b.record.id),
    );
}
