import type { LightMeeting } from "root-causes-diplomacy/light";
import { meetings } from "../../records/dataset.ts";
import { headOf, isPerson } from "../../records/lineage.ts";

export type Level = "people" | "organizations";

/** A meeting with those who were there; `side` is whom each was there for, so that no delegation meets itself. */
export interface Attended {
  readonly meeting: LightMeeting;
  readonly people: ReadonlyMap<string, string | undefined>;
  readonly organizations: ReadonlyMap<string, string | undefined>;
}

export const attended: readonly Attended[] = meetings
  .filter(({ status }) => status === "held")
  .map((meeting) => {
    const sides = meeting.participants.map((who) => {
      const organization = who.for ?? (isPerson(who.party) ? undefined : who.party);
      return { party: who.party, side: organization && headOf(organization) };
    });
    return {
      meeting,
      people: new Map(sides.filter(({ party }) => isPerson(party)).map(({ party, side }) => [party, side])),
      organizations: new Map(sides.flatMap(({ side }) => (side ? [[side, side] as const] : []))),
    };
  });

const parents = new Map(meetings.map(({ id, partOf }) => [id, partOf]));

/** Takes out the visits of which a meeting is there too. */
function withoutTheirVisits(ids: readonly string[]): readonly string[] {
  const visits = new Set<string>();
  for (const id of ids) {
    for (let up = parents.get(id); up !== undefined && !visits.has(up); up = parents.get(up)) visits.add(up);
  }
  return ids.filter((id) => !visits.has(id));
}

export interface Pair {
  readonly a: string;
  readonly b: string;
  /** Ids of the meetings, by date. */
  readonly meetings: readonly string[];
}

/** Every two who met, with their meetings; those who met most come first. */
export function pairsOf(selection: readonly Attended[], level: Level): readonly Pair[] {
  const found = new Map<string, { a: string; b: string; ids: string[] }>();
  for (const { meeting, [level]: parties } of selection) {
    const all = [...parties].sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [index, [a, side]] of all.entries()) {
      for (const [b, other] of all.slice(index + 1)) {
        if (side !== undefined && side === other) continue;
        const key = `${a} ${b}`;
        const pair = found.get(key) ?? { a, b, ids: [] };
        pair.ids.push(meeting.id);
        found.set(key, pair);
      }
    }
  }
  return [...found.values()]
    .map(({ a, b, ids }) => ({ a, b, meetings: withoutTheirVisits(ids) }))
    .sort((x, y) => y.meetings.length - x.meetings.length || (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1));
}

/** Ids of the parties by the number of their meetings with another, most first. */
export function byMeetings(pairs: readonly Pair[]): readonly string[] {
  const met = new Map<string, Set<string>>();
  for (const { a, b, meetings: ids } of pairs) {
    for (const party of [a, b]) {
      const all = met.get(party) ?? new Set();
      for (const id of ids) all.add(id);
      met.set(party, all);
    }
  }
  return [...met].sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1)).map(([party]) => party);
}

/** The selected meetings that touch a range of days. */
export const within = (from: string, to: string): readonly Attended[] =>
  attended.filter(
    ({ meeting }) =>
      (from === "" || meeting.end >= from.slice(0, meeting.end.length)) && (to === "" || meeting.start <= to),
  );
