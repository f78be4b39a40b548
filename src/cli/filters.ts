import type { Command } from "commander";
import { asOf, type DatedKind, type TimelineEntry, type Topic, timeline } from "../index.ts";
import { WrongUse } from "./failure.ts";
import { refuse } from "./nearest.ts";
import { collections, partyIds } from "./records.ts";

/** Which dated records a command is to show; every filter that is given must fit. */
export interface Filters {
  readonly from?: string;
  readonly to?: string;
  readonly party?: readonly string[];
  readonly country?: readonly string[];
  readonly topic?: readonly string[];
  readonly asOf?: string;
}

export const withFilters = (command: Command): Command =>
  command
    .option("--from <date>", "first day, month or year: 2021-06-07, 2021-06 or 2021")
    .option("--to <date>", "last day, month or year")
    .option("--party <ids...>", "people and organizations, any of which acts or is spoken of")
    .option("--country <codes...>", "ISO 3166-1 alpha-2 codes, such as GT, any of which is touched")
    .option("--topic <topics...>", "topics, any of which the record has")
    .option("--as-of <day>", "the records as public sources had them that day");

export const topics = (): readonly string[] =>
  [
    ...new Set([...collections.meetings, ...collections.statements, ...collections.pledges].flatMap((r) => r.topics)),
  ].sort();

function known(what: string, words: readonly string[] = [], among: readonly string[], otherwise: string): void {
  const unknown = words.find((word) => !among.includes(word));
  if (unknown !== undefined) refuse(what, unknown, among, otherwise);
}

/** The helpers refuse a date or a code with a message for people; it was typed here. */
function asTyped<Given>(ask: () => Given): Given {
  try {
    return ask();
  } catch (error) {
    throw error instanceof RangeError ? new WrongUse(error.message) : error;
  }
}

/**
 * The records that fit, by date.
 *
 * @throws WrongUse where a date, a code, an id or a topic cannot be
 */
export function filtered(
  { from, to, party, country, topic, asOf: day }: Filters,
  kinds?: readonly DatedKind[],
): readonly TimelineEntry[] {
  const list = "root-causes-diplomacy list person organization";
  known("there is no person or organization", party, partyIds(), `see them with: ${list}`);
  known("no record has the topic", topic, topics(), `choose one of ${topics().join(", ")}`);
  const options = {
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(party && { parties: party }),
    ...(country && { countries: country.map((code) => code.toUpperCase()) }),
    ...(topic && { topics: topic as readonly Topic[] }),
    ...(kinds && { kinds }),
  };
  return asTyped(() => timeline(options, day === undefined ? collections : asOf(day)));
}
