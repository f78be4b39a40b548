import type { Row } from "./measure.ts";

const short = (value: number): string => (value >= 100 ? String(Math.round(value)) : value.toPrecision(3));

function verdict({ ratio, goal }: Row): string {
  if (goal === undefined) return "";
  return `${ratio <= goal ? "met" : "missed"} (${short(goal)})`;
}

/** The rows as a Markdown table. */
export function table(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    row.figure,
    row.of,
    short(row.ratio),
    verdict(row),
    `${short(row.value)} / ${short(row.over)} ${row.unit}`,
  ]);
  const lines = [["figure", "of", "ratio", "goal", "medians"], ["---", "---", "---:", "---", "---"], ...cells];
  return lines.map((line) => `| ${line.join(" | ")} |`).join("\n");
}
