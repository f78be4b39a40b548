/**
 * Measures speed and weight beside other dataset packages, prints a table and writes bench/results.json. With
 * `--guard` it writes nothing, and fails where a size or count grew by more than 15 % over the committed results.
 */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { arch, cpus, platform } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { bundleFigure } from "./figures/bundle.ts";
import { callsFigure } from "./figures/calls.ts";
import { checkFigure } from "./figures/check.ts";
import { importFigure } from "./figures/import.ts";
import { memoryFigure } from "./figures/memory.ts";
import { typesFigure } from "./figures/types.ts";
import { weightFigure } from "./figures/weight.ts";
import { grown } from "./guard.ts";
import type { Row } from "./measure.ts";
import { setStage } from "./stage.ts";
import { table } from "./table.ts";

const options = { guard: { type: "boolean", default: false }, rounds: { type: "string", default: "11" } } as const;
const { guard, rounds } = parseArgs({ options }).values;
const path = join(import.meta.dirname, "results.json");

const stage = await setStage();
const rows: Row[] = [
  ...importFigure(stage, Number(rounds)),
  ...memoryFigure(stage, Number(rounds)),
  ...bundleFigure(stage),
  ...typesFigure(stage, Math.min(Number(rounds), 7)),
  ...callsFigure(stage, Number(rounds)),
  ...checkFigure(stage, Math.min(Number(rounds), 3)),
  ...weightFigure(stage),
];
rmSync(stage.folder, { recursive: true, force: true });

console.log(table(rows));
if (guard) {
  const worse = grown(rows, JSON.parse(readFileSync(path, "utf8")).rows);
  for (const line of worse) console.error(line);
  process.exitCode = worse.length > 0 ? 1 : 0;
} else {
  const machine = `${cpus().length} cores, ${platform()} ${arch()}, Node.js ${process.version}`;
  const head = { command: `npm run bench -- --rounds ${rounds}`, machine, date: new Date().toISOString().slice(0, 10) };
  writeFileSync(path, `${JSON.stringify({ ...head, rows }, null, 2)}\n`);
}
