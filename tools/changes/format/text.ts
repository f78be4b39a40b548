import { bumpOf } from "../bump.ts";
import type { Changes } from "../compare.ts";
import { lines } from "./lines.ts";

/** A line for each change, then the bump that is due. */
export function text(changes: Changes): string {
  const { bump, reasons } = bumpOf(changes);
  if (bump === "none") return "no data changed\n";
  return [...lines(changes), "", `due: ${bump}`, ...reasons.map((reason) => `  ${reason}`), ""].join("\n");
}
