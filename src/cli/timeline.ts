import { type Command, Option } from "commander";
import type { DatedKind, TimelineEntry } from "../index.ts";
import { addCommand } from "./command.ts";
import { type Filters, filtered, withFilters } from "./filters.ts";
import { type Host, print, printJson } from "./host.ts";
import { table } from "./table.ts";

interface Options extends Filters {
  readonly kind?: readonly DatedKind[];
  readonly json?: true;
}

/** One line an entry: date, kind, id and title. */
export const entryLines = (entries: readonly TimelineEntry[]): string[] =>
  table(entries.map(({ date, kind, record: { id, title } }) => [date, kind, id, title]));

export function addTimeline(program: Command, host: Host): void {
  const command = addCommand(program, "timeline", "meetings, statements and pledges in one list by date", [
    "timeline --from 2021-06 --to 2021-06 --party mexico",
    "timeline --country GT HN --topic climate --kind meeting",
    "timeline --as-of 2021-06-03 --from 2021-06 --json",
  ]);
  withFilters(command)
    .addOption(new Option("--kind <kinds...>", "kinds of record").choices(["meeting", "statement", "pledge"]))
    .action(({ kind, json, ...filters }: Options) => {
      const entries = filtered(filters, kind);
      if (json) printJson(host, entries);
      else print(host, entryLines(entries));
    });
}
