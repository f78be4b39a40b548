import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { root } from "../../tests/packed/installed.ts";
import { inline, interleaved, type Program, type Row } from "../measure.ts";
import { bytesIn, type Stage } from "../stage.ts";
import { peak } from "./memory.ts";

const sizes = [1, 10, 100] as const;

/** Loads and checks a folder; prints microseconds for each record, then the peak of memory in megabytes. */
const checking = (folder: string): Program =>
  inline(
    root,
    `const { load, readFolder } = await import("./tools/check/load.ts");
    const { check } = await import("./tools/check/check.ts");
    const start = performance.now();
    const loaded = load(readFolder(${JSON.stringify(folder)}));
    const { findings } = check(loaded);
    if (findings.length > 0) throw new Error(findings[0].file + " " + findings[0].message);
    console.log((performance.now() - start) * 1000 / loaded.dataset.entries.length);
    ${peak}`,
  );

/** The check at the real size, and at 1, 10 and 100 times it with synthetic data. */
export function checkFigure({ folder }: Stage, rounds: number): Row[] {
  const folders = sizes.map((times) => join(folder, `synthetic-${times}`));
  folders.forEach((out, at) => {
    const args = ["bench/synthetic/main.ts", "--out", out, "--times", String(sizes[at])];
    execFileSync(process.execPath, args, { cwd: root, stdio: "pipe" });
  });
  const peaks = new Map<Program, number>();
  const measure = (program: Program): number => {
    const lines = execFileSync(process.execPath, program.args, { cwd: program.cwd, stdio: "pipe" }).toString().trim();
    const [time = Number.NaN, memory = Number.NaN] = lines.split("\n").map(Number);
    peaks.set(program, Math.max(memory, peaks.get(program) ?? 0));
    return time;
  };
  const programs = [join(root, "data"), ...folders].map(checking);
  const [real = 0, once = 0, tenfold = 0, hundredfold = 0] = interleaved(rounds, measure, programs);
  const row = (of: string, value: number, over: number, unit: string, goal?: number): Row => ({
    figure: "check",
    of,
    ratio: value / over,
    ...(goal && { goal }),
    value,
    over,
    unit,
  });
  const most = peaks.get(programs.at(-1) as Program) ?? Number.NaN;
  return [
    row("time per record, 10 times the size", tenfold, once, "µs", 1.2),
    row("time per record, 100 times the size", hundredfold, once, "µs", 1.2),
    row("time per record, real data over synthetic", real, once, "µs"),
    row("peak memory over JSON, 100 times the size", most, bytesIn(folders.at(-1) as string) / 2 ** 20, "MB", 6),
  ];
}
