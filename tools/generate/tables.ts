/** The tables that CSV, Data Package, SQLite and Parquet hold, from their definition in src/export. */
import type { Column } from "../../src/export/tables/column.ts";
import { tables } from "../../src/export/tables/index.ts";
import type { Table } from "../../src/export/tables/table.ts";
import { table } from "./blocks.ts";

const code = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(", ");

function columnRow({ name, type, required, description, words }: Column, { key, links }: Table): string[] {
  const leads = links.flatMap(({ columns, table }) => (columns.includes(name) ? [`[${table}](#${table})`] : []));
  const meaning = words ? `${description} One of ${code(words)}.` : description;
  return [
    `\`${name}\`${required ? "" : "?"}`,
    type,
    key.includes(name) ? "key" : "",
    [...new Set(leads)].join(", "),
    meaning,
  ];
}

const section = (each: Table): string =>
  `## ${each.name}\n\n${each.description}\n\n${table(
    ["column", "type", "", "leads to", "meaning"],
    each.columns.map((column) => columnRow(column, each)),
  )}`;

/** The text of docs/tables.md. */
export function tableDictionary(): string {
  const opening = [
    "# Tables",
    "Generated from [src/export/tables](../src/export/tables) by `npm run generate`; do not edit.",
    "[CSV, Data Package, SQLite and Parquet](formats.md) hold these tables. A column with `?` may be empty. Columns marked as key tell together one row from all others.",
  ].join("\n\n");
  return `${[opening, ...tables.map(section)]
    .join("\n\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim()}\n`;
}
