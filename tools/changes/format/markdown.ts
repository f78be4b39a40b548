import { bumpOf } from "../bump.ts";
import type { Changes } from "../compare.ts";
import { lines } from "./lines.ts";

/** Marks of Markdown in titles and phrases are to be read as they are. */
export const item = (line: string): string => `- ${line.replaceAll(/[\\`*_<>[\]|]/g, "\\$&")}`;

/** The release notes as a list, under the bump that is due. */
export function markdown(changes: Changes): string {
  const { bump, reasons } = bumpOf(changes);
  if (bump === "none") return "No data changed.\n";
  const items = (all: readonly string[]): string => all.map(item).join("\n");
  return `Due: **${bump}**\n\n${items(reasons)}\n\n## Changes\n\n${items(lines(changes))}\n`;
}
