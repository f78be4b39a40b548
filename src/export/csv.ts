import type { Collections } from "./collections.ts";
import type { OutFile } from "./out-file.ts";
import type { Cell, Column } from "./tables/column.ts";
import { tables } from "./tables/index.ts";
import { rowsOf, type Table } from "./tables/table.ts";

/** With these at its beginning, a spreadsheet would take a text for a formula. */
const formula = /^[=+\-@\t\r]/;

function cellText(cell: Cell, { type }: Column): string {
  if (cell === null) return "";
  const text = type === "text" && formula.test(String(cell)) ? `'${cell}` : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const line = (cells: readonly string[]): string => `${cells.join(",")}\r\n`;

/** A table as CSV (RFC 4180), with a line of names first. */
export function* csvLines(table: Table, data: Collections): Generator<string> {
  yield line(table.columns.map(({ name }) => name));
  for (const row of rowsOf(table, data)) {
    yield line(table.columns.map((column, at) => cellText(row[at] ?? null, column)));
  }
}

export const csvName = ({ name }: Table): string => `${name}.csv`;

/** Every table as a file. */
export function* csvFiles(data: Collections): Generator<OutFile> {
  for (const table of tables) yield { name: csvName(table), chunks: csvLines(table, data) };
}
