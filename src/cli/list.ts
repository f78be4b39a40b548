import { Argument, type Command } from "commander";
import { addCommand } from "./command.ts";
import { type Host, print, printJson } from "./host.ts";
import { allKinds, type kinds, recordsOf, titleOf } from "./records.ts";
import { table } from "./table.ts";

interface Options {
  readonly json?: true;
}

export function addList(program: Command, host: Host): void {
  addCommand(program, "list", "list the records: kind, id and title", [
    "list",
    "list meeting statement",
    "list person --json",
  ])
    .addArgument(new Argument("[kinds...]", "the kinds to list; all without any").choices(allKinds))
    .action((asked: readonly (keyof typeof kinds)[], { json }: Options) => {
      const records = recordsOf(asked.length === 0 ? allKinds : [...new Set(asked)]);
      const rows = records.map(({ kind, record }) => ({ kind, id: record.id, title: titleOf(record) }));
      if (json) printJson(host, rows);
      else print(host, table(rows.map(({ kind, id, title }) => [kind, id, title])));
    });
}
