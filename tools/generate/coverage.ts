/** What the data cover: counts by track, year, kind, publisher, language and origin. */
import type { Counts, DataReport } from "../check/check.ts";
import type { Dataset } from "../check/dataset.ts";
import { type DatedEntry, dayOf, isDated } from "../check/entry.ts";
import { table } from "./blocks.ts";
import { trackOf, tracks } from "./tracks.ts";

const dated = ["meeting", "statement", "pledge"] as const;

/** The items of a list by a key, most first. */
function grouped<T>(items: readonly T[], keyOf: (item: T) => string): [key: string, items: T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups].sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1));
}

const byKind = (entries: readonly DatedEntry[]): number[] => {
  const counts = dated.map((kind) => entries.filter((entry) => entry.kind === kind).length);
  return [...counts, entries.length];
};

/** Who witnesses a record: the outlets or offices that reported first. */
export function originsOf({ record }: DatedEntry, dataset: Dataset): Set<string> {
  const sources = record.evidence.flatMap(({ source }) => dataset.get("source", source) ?? []);
  return new Set(sources.map(({ origin, publisher }) => origin ?? publisher));
}

function claims({ counts, countsOf }: DataReport): string {
  const row = (name: string, { agrees = 0, waived = 0 }: Partial<Counts> = {}) => [name, agrees, waived] as const;
  return table(
    ["kind", "agree", "waived"],
    [...dated.map((kind) => row(kind, countsOf.get(kind))), row("all", counts)],
  );
}

/** The generated part of docs/coverage.md. */
export function coverage(dataset: Dataset, report: DataReport): string {
  const entries = dataset.entries.filter(isDated);
  const sources = dataset.all("source");
  const single = entries.filter((entry) => originsOf(entry, dataset).size === 1);
  const share = Math.round((100 * (entries.length - single.length)) / entries.length);
  const head = ["meetings", "statements", "pledges", "all"];
  const tracked = tracks.map((track) => [
    track,
    ...byKind(entries.filter((entry) => trackOf(entry, dataset) === track)),
  ]);
  const years = grouped(entries, (entry) => dayOf(entry).slice(0, 4)).sort(([a], [b]) => (a < b ? -1 : 1));
  const publishers = grouped(sources, ({ publisher }) => publisher);
  const often = publishers.filter(([, list]) => list.length >= 3);
  const rest = publishers.length - often.length;
  return [
    `\n## Records by track\n\n${table(["track", ...head], [...tracked, ["all", ...byKind(entries)]])}`,
    `## Records by year\n\n${table(
      ["year", ...head],
      years.map(([year, list]) => [year, ...byKind(list)]),
    )}`,
    `## Records by topic\n\n${table(
      ["topic", "records"],
      grouped(
        entries.flatMap(({ record }) => [...record.topics]),
        (topic) => topic,
      ).map(([topic, list]) => [topic, list.length]),
    )}`,
    `## Claims\n\n${claims(report)}`,
    `## Sources by language\n\n${table(
      ["language", "sources"],
      grouped(sources, ({ language }) => language).map(([language, list]) => [language, list.length]),
    )}`,
    `## Sources by publisher\n\nPublishers of three or more; ${rest} others have one or two.\n\n${table(
      ["publisher", "sources"],
      often.map(([publisher, list]) => [publisher, list.length]),
    )}`,
    `## Records that rest on one origin\n\n${share} % of the records have two sources of different origin. These ${single.length} have one:\n\n${single
      .map(({ id }) => `- ${id}\n`)
      .join("")}`,
  ].join("\n");
}

/** The lines of the README that count. */
export function figures(dataset: Dataset, claimsLine: string): string {
  const [meetings, statements, pledges, all] = byKind(dataset.entries.filter(isDated));
  const people = dataset.all("person").length;
  const organizations = dataset.all("organization").length;
  const sources = dataset.all("source").length;
  const parties = `${people} people and ${organizations} organizations`;
  return `- ${all} dated records: ${meetings} meetings, ${statements} statements, ${pledges} pledges\n- ${parties}, ${sources} sources\n- ${claimsLine}`;
}
