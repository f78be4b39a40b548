import { styleText } from "node:util";

/** Bold where the output is a terminal that wants colour; plain in a pipe or with NO_COLOR. */
export const bold = (text: string): string => styleText("bold", text);

/** Dim where the output is a terminal that wants colour; plain in a pipe or with NO_COLOR. */
export const dim = (text: string): string => styleText("dim", text);

/** The text, or its beginning with an ellipsis where it is longer than `width` characters. */
export const clipped = (text: string, width: number): string =>
  text.length > width ? `${text.slice(0, width - 1).trimEnd()}…` : text;

/** Rows of cells as indented lines; columns are padded to their widest cell, those in `right` to the right. */
export function table(rows: readonly (readonly string[])[], right: readonly number[] = []): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const pad = (cell: string, column: number): string =>
    right.includes(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0);
  return rows.map((row) => `  ${row.map(pad).join("  ")}`.trimEnd());
}

/** The beginning of a list of lines, with a last line, as far indented, that says how many more there are. */
export function shortened(lines: readonly string[], most: number): string[] {
  if (lines.length <= most) return [...lines];
  const indent = /^ */.exec(lines[0] ?? "")?.[0] ?? "";
  return [...lines.slice(0, most), dim(`${indent}… and ${lines.length - most} more`)];
}
