import {
  meetings,
  organization,
  organizations,
  people,
  person,
  pledges,
  sources,
  statements,
  type TimelineEntry,
  timeline,
} from "root-causes-diplomacy";
import { clipped, shortened, table } from "./layout.ts";

/** How often each value occurs, the most frequent first. */
const tally = (values: readonly string[]): [value: string, count: number][] =>
  [...new Set(values)]
    .map((value): [string, number] => [value, values.filter((other) => other === value).length])
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));

const partiesOf = ({ kind, record }: TimelineEntry): readonly string[] => {
  if (kind === "pledge") return record.pledgors;
  const present = kind === "meeting" ? record.participants : record.speakers;
  return [...new Set(present.flatMap((who) => [who.party, who.for ?? []].flat()))];
};

const nameOf = (id: string): string => (person(id) ?? organization(id))?.name ?? id;

/** What the package holds: the records of each kind, of each year, and the parties met most often. */
export function overview(): string[] {
  const all = timeline();
  const kinds = { meetings, statements, pledges, people, organizations, sources };
  const years = tally(all.map(({ date }) => date.slice(0, 4))).sort(([a], [b]) => a.localeCompare(b));
  const parties = tally(all.flatMap(partiesOf)).slice(0, 8);
  return [
    ...table(
      Object.entries(kinds).map(([kind, records]) => [String(records.length), kind]),
      [0],
    ),
    "",
    `  By year: ${years.map(([year, count]) => `${year}: ${count}`).join(", ")}`,
    "",
    "  Parties that act most often (meetings, statements and pledges):",
    ...table(
      parties.map(([id, count]) => [String(count), nameOf(id)]),
      [0],
    ),
  ];
}

/** The month, `YYYY-MM`, of the most dated records. */
export const fullestMonth = (): string => {
  const months = timeline().flatMap(({ date }) => (date.length >= 7 ? date.slice(0, 7) : []));
  return tally(months)[0]?.[0] ?? "2021-06";
};

/** The meetings, statements and pledges of a month. */
export function month(of: string): string[] {
  const rows = timeline({ from: of, to: of }).map(({ date, kind, record }) => [date, kind, clipped(record.title, 76)]);
  return shortened(table(rows), 20);
}
