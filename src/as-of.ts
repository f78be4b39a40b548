import { published as bundled } from "./core/dataset.ts";
import { spanOf } from "./core/dates.ts";
import { frozenCopy } from "./core/freeze.ts";
import { byId } from "./core/lookup.ts";
import { actorsOf, subjectsOf } from "./core/parties.ts";
import type { DatedRecord } from "./core/records.ts";
import type { Dataset, Meeting, Source } from "./generated/types.ts";

const hasCome = (date: string, day: string): boolean => spanOf(date).last <= day;

/** A meeting as it was known before it began, or before it was known to be cancelled; null where no one knew of it. */
function foreseen(meeting: Meeting, isKnown: (source: string) => boolean): Meeting | null {
  const { conflicts, ...rest } = meeting;
  const evidence = meeting.evidence.filter(({ source }) => isKnown(source));
  if (evidence.length === 0) return null;
  const known = (conflicts ?? [])
    .map((conflict) => ({ ...conflict, evidence: conflict.evidence.filter(({ source }) => isKnown(source)) }))
    .filter((conflict) => conflict.evidence.length > 0);
  return {
    ...rest,
    status: meeting.status === "cancelled" && statusSources(meeting).some(isKnown) ? "cancelled" : "announced",
    evidence,
    ...(known.length > 0 && { conflicts: known }),
  };
}

const statusSources = ({ evidence }: Meeting): string[] =>
  evidence.filter(({ supports }) => supports.includes("/status")).map(({ source }) => source);

/** Every party that the records name, with the parents and members of each at any depth. */
function partiesIn(records: readonly DatedRecord[], dataset: Dataset): ReadonlySet<string> {
  const disputed = records.flatMap(({ conflicts = [] }) =>
    conflicts.flatMap(({ value }) => {
      if (typeof value === "string") return value;
      return value && "party" in value ? [value.party, value.for ?? []].flat() : [];
    }),
  );
  const all = new Set([...records.flatMap((record) => [...actorsOf(record), ...subjectsOf(record)]), ...disputed]);
  for (const id of all) {
    const { parent, members = [] } = byId(dataset.organizations).get(id) ?? {};
    for (const near of [parent ?? [], members].flat()) all.add(near);
  }
  return all;
}

/**
 * The six collections as public sources had them at the end of a day.
 *
 * - Statements and pledges are in from their date on; one known to the month or year only, when that is over.
 * - A meeting that has begun is in as it is. One that had not is in as a copy with the status `announced` when a source
 *   that it cites was out by then; the copy keeps its fields, but only the evidence and conflicts of such sources. A
 *   cancellation that only later sources prove is not known yet: the meeting is treated in the same way.
 * - Sources are in when they were out by then; one without a date, when a record that is in cites it. A record that has
 *   come keeps all of its evidence, so some of its sources may not be in: they are found in the whole collection.
 * - People and organizations are those that these records name, with their parents and members.
 *
 * @param day - a day, such as `2021-06-07`
 * @param dataset - the collections to start from; by default all of this version
 * @returns new collections, deeply frozen
 * @throws RangeError where the day is malformed, or a month or year only
 *
 * @example
 * ```ts
 * import { asOf, sumPledges } from "root-causes-diplomacy";
 *
 * const before = asOf("2021-05-01");
 * console.log(before.meetings.length, sumPledges(before.pledges, { currency: "USD" }).total);
 * ```
 */
export function asOf(day: string, dataset: Dataset = bundled): Dataset {
  const { first, last } = spanOf(day);
  if (first !== last) throw new RangeError(`${day} is more than a day: write it as ${first}`);

  const isOut = ({ published }: Source): boolean => published !== null && hasCome(published, day);
  const later = new Set(dataset.sources.filter((s) => s.published !== null && !isOut(s)).map(({ id }) => id));
  // Words of a source known to the month only cannot show what was known on a day.
  const known = new Set(dataset.sources.filter((s) => isOut(s) && s.published?.length === 10).map(({ id }) => id));
  const isKnown = (source: string): boolean => known.has(source);

  const meetings = dataset.meetings.flatMap((meeting) => {
    const cancelledLater =
      meeting.status === "cancelled" && statusSources(meeting).every((source) => later.has(source));
    return hasCome(meeting.start, day) && !cancelledLater ? meeting : (foreseen(meeting, isKnown) ?? []);
  });
  const statements = dataset.statements.filter(({ date }) => hasCome(date, day));
  const pledges = dataset.pledges.filter(({ announced }) => hasCome(announced, day));

  const records = [...meetings, ...statements, ...pledges];
  const parties = partiesIn(records, dataset);
  const evidence = records.flatMap((record) => [record, ...(record.conflicts ?? [])].flatMap((part) => part.evidence));
  const cited = new Set(evidence.map(({ source }) => source));
  return frozenCopy({
    meetings,
    statements,
    pledges,
    people: dataset.people.filter(({ id }) => parties.has(id)),
    organizations: dataset.organizations.filter(({ id }) => parties.has(id)),
    sources: dataset.sources.filter((source) => isOut(source) || (source.published === null && cited.has(source.id))),
  });
}
