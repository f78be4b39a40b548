import { styleText } from "node:util";
import { table as columns } from "../../src/cli/table.ts";

/** Bold where the output is a terminal that wants colour; plain in a pipe or with NO_COLOR. */
export const bold = (text: string): string => styleText("bold", text);

/** Dim where the output is a terminal that wants colour; plain in a pipe or with NO_COLOR. */
export const dim = (text: string): string => styleText("dim", text);

/** The text, or its beginning with an ellipsis where it is longer than `width` characters. */
export const clipped = (text: string, width: number): string =>
  text.length > width ? `${text.slice(0, width - 1).trimEnd()}…` : text;

/** Rows of cells as indented lines, in columns. */
export const table = (rows: readonly (readonly string[])[], right: readonly number[] = []): string[] =>
  columns(rows, right).map((line) => `  ${line}`);

/** The beginning of a list of lines, with a last line, as far indented, that says how many more there are. */
export function shortened(lines: readonly string[], most: number): string[] {
  if (lines.length <= most) return [...lines];
  const indent = /^ */.exec(lines[0] ?? "")?.[0] ?? "";
  return [...lines.slice(0, most), dim(`${indent}… and ${lines.length - most} more`)];
}
