import type { Dataset, Evidence, Meeting, Source } from "../generated/types.ts";
import { spanOf } from "./dates.ts";
import { frozenCopy } from "./freeze.ts";
import { byId } from "./lookup.ts";
import { actorsOf, subjectsOf } from "./parties.ts";
import type { DatedRecord } from "./records.ts";

/** How evidence is read: of light records it is the id of a source alone. */
export interface EvidenceReader {
  source(evidence: Evidence): string;
  provesStatus(evidence: Evidence, meeting: Meeting): boolean;
}

const hasCome = (date: string, day: string): boolean => spanOf(date).last <= day;

/** A meeting as it was known before it began, or before it was known to be cancelled; null where no one knew of it. */
function foreseen(meeting: Meeting, isKnown: (source: string) => boolean, read: EvidenceReader): Meeting | null {
  const { conflicts, ...rest } = meeting;
  const evidence = meeting.evidence.filter((each) => isKnown(read.source(each)));
  if (evidence.length === 0) return null;
  const known = (conflicts ?? [])
    .map((conflict) => ({ ...conflict, evidence: conflict.evidence.filter(({ source }) => isKnown(source)) }))
    .filter((conflict) => conflict.evidence.length > 0);
  return {
    ...rest,
    status: meeting.status === "cancelled" && statusSources(meeting, read).some(isKnown) ? "cancelled" : "announced",
    evidence,
    ...(known.length > 0 && { conflicts: known }),
  };
}

const statusSources = (meeting: Meeting, read: EvidenceReader): string[] =>
  meeting.evidence.filter((each) => read.provesStatus(each, meeting)).map((each) => read.source(each));

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

/** The six collections as public sources had them at the end of a day; see `asOf`. */
export function asOfIn(day: string, dataset: Dataset, read: EvidenceReader): Dataset {
  const { first, last } = spanOf(day);
  if (first !== last) throw new RangeError(`${day} is more than a day: write it as ${first}`);

  const isOut = ({ published }: Source): boolean => published !== null && hasCome(published, day);
  const later = new Set(dataset.sources.filter((s) => s.published !== null && !isOut(s)).map(({ id }) => id));
  // Words of a source known to the month only cannot show what was known on a day.
  const known = new Set(dataset.sources.filter((s) => isOut(s) && s.published?.length === 10).map(({ id }) => id));
  const isKnown = (source: string): boolean => known.has(source);

  const meetings = dataset.meetings.flatMap((meeting) => {
    const cancelledLater =
      meeting.status === "cancelled" && statusSources(meeting, read).every((source) => later.has(source));
    return hasCome(meeting.start, day) && !cancelledLater ? meeting : (foreseen(meeting, isKnown, read) ?? []);
  });
  const statements = dataset.statements.filter(({ date }) => hasCome(date, day));
  const pledges = dataset.pledges.filter(({ announced }) => hasCome(announced, day));

  const records = [...meetings, ...statements, ...pledges];
  const parties = partiesIn(records, dataset);
  const cited = new Set(
    records.flatMap(({ evidence, conflicts = [] }) => [
      ...evidence.map((each) => read.source(each)),
      ...conflicts.flatMap((conflict) => conflict.evidence.map(({ source }) => source)),
    ]),
  );
  return frozenCopy({
    meetings,
    statements,
    pledges,
    people: dataset.people.filter(({ id }) => parties.has(id)),
    organizations: dataset.organizations.filter(({ id }) => parties.has(id)),
    sources: dataset.sources.filter((source) => isOut(source) || (source.published === null && cited.has(source.id))),
  });
}
