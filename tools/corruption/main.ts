/** `npm run test:corruption`: prints what is caught, and fails where an operator falls under its recorded rate. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { check } from "../check/check.ts";
import { load, readFolder } from "../check/load.ts";
import { outcomes } from "./outcomes.ts";

const root = join(import.meta.dirname, "../..");
const { slipped: showSlipped } = parseArgs({ options: { slipped: { type: "boolean", default: false } } }).values;
const rates: Record<string, number> = JSON.parse(readFileSync(join(import.meta.dirname, "rates.json"), "utf8"));

const loaded = load(readFolder(join(root, "data")));
if (check(loaded).findings.length > 0) {
  console.error("The data have findings of their own; mend them first (npm run check).");
  process.exit(1);
}

console.log(`${"operator".padEnd(38)}${"tried".padStart(8)}${"caught".padStart(8)}${"rate".padStart(10)}`);
for (const { operator, tried, caught, slipped } of await outcomes()) {
  const rate = (100 * caught) / tried;
  const due = rates[operator];
  const isUnder = due === undefined || tried === 0 || rate < due;
  const verdict = isUnder ? `  under the recorded ${due ?? "rate (none is recorded)"}` : "";
  console.log(
    `${operator.padEnd(38)}${String(tried).padStart(8)}${String(caught).padStart(8)}${`${rate.toFixed(2)} %`.padStart(10)}${verdict}`,
  );
  if (isUnder) process.exitCode = 1;
  if (showSlipped || isUnder) for (const line of slipped) console.log(`    ${line.slice(0, 300)}`);
}
