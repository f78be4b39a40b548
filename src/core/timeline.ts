import type { OrganizationId, PersonId } from "../generated/ids.ts";
import type { Dataset, Topic } from "../generated/types.ts";
import { type Span, spanOf } from "./dates.ts";
import { actorsOf, partyOf, subjectsOf, withMembers } from "./parties.ts";
import { compareText, type DatedKind, type DatedRecord, type Entry } from "./records.ts";

/** What `timeline` is to hold; every filter that is given must fit, and an empty list fits nothing. */
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

/** An entry with the days that it may stand for. */
interface Placed extends Span {
  readonly entry: TimelineEntry;
}

const placed = (entry: TimelineEntry): Placed => ({
  entry: Object.freeze(entry),
  first: spanOf(entry.date).first,
  last: spanOf(entry.kind === "meeting" ? entry.record.end : entry.date).last,
});

const byDate = ({ entry: a }: Placed, { entry: b }: Placed): number =>
  compareText(a.date, b.date) || rank[a.kind] - rank[b.kind] || compareText(a.record.id, b.record.id);

const orders = /* @__PURE__ */ new WeakMap<Dataset, readonly Placed[]>();

/** All entries by date; kept for a dataset that cannot change. */
function ordered(dataset: Dataset): readonly Placed[] {
  const known = orders.get(dataset);
  if (known) return known;
  const all = entriesOf(dataset).map(placed).sort(byDate);
  if ([dataset, dataset.meetings, dataset.statements, dataset.pledges].every(Object.isFrozen)) orders.set(dataset, all);
  return all;
}

function countriesOf(record: DatedRecord, dataset: Dataset): ReadonlySet<string> {
  const touched = withMembers(subjectsOf(record), dataset);
  const place = "place" in record ? record.place?.country : undefined;
  const homes = [...actorsOf(record), ...touched].map((id) => partyOf(id, dataset)?.country);
  return new Set([...touched, ...[place, ...homes].filter((country) => country !== undefined)]);
}

function checked({ from, to, countries = [] }: TimelineOptions): { first: string; last: string } {
  const first = from === undefined ? "" : spanOf(from).first;
  const last = to === undefined ? "9999-12-31" : spanOf(to).last;
  if (first > last) throw new RangeError(`from (${from}) is later than to (${to}): exchange them`);
  const wrong = countries.find((country) => !/^[A-Z]{2}$/.test(country));
  if (wrong !== undefined) throw new RangeError(`${JSON.stringify(wrong)} is no country code: write it as GT`);
  return { first, last };
}

/** True where every filter fits that is given, dates aside. */
function fits({ kind, record }: TimelineEntry, options: TimelineOptions, dataset: Dataset): boolean {
  const { parties, countries, topics, kinds } = options;
  if (kinds && !kinds.includes(kind)) return false;
  if (topics && !topics.some((topic) => record.topics.includes(topic))) return false;
  if (parties) {
    const named = [...actorsOf(record), ...subjectsOf(record)];
    if (!parties.some((party) => named.includes(party))) return false;
  }
  if (!countries) return true;
  const touched = countriesOf(record, dataset);
  return countries.some((country) => touched.has(country));
}

/** The records of a dataset that fit, by date. */
export function timelineOf(options: TimelineOptions, dataset: Dataset): readonly TimelineEntry[] {
  const { first, last } = checked(options);
  const found: TimelineEntry[] = [];
  for (const each of ordered(dataset)) {
    // In the order of dates, no later one begins before it.
    if (each.first > last) break;
    if (each.last >= first && fits(each.entry, options, dataset)) found.push(each.entry);
  }
  return found;
}
