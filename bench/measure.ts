import { execFileSync } from "node:child_process";

/** A line of the table: a ratio, with what it is of. */
export interface Row {
  readonly figure: string;
  readonly of: string;
  readonly ratio: number;
  readonly goal?: number;
  /** True for sizes and counts, which are the same in every run. */
  readonly exact?: boolean;
  /** What stands above and below in the ratio, in its unit. */
  readonly value: number;
  readonly over: number;
  readonly unit: string;
}

/** A program to be started afresh for each measurement. */
export interface Program {
  readonly cwd: string;
  readonly args: readonly string[];
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** A program of a few lines, which prints what it measured. */
export const inline = (cwd: string, text: string): Program => ({ cwd, args: ["--input-type=module", "-e", text] });

/** The last line that a fresh process prints, as a number. */
export const printed = ({ cwd, args }: Program): number =>
  Number(execFileSync(process.execPath, args, { cwd, stdio: "pipe" }).toString().trim().split("\n").at(-1));

/** Seconds that a fresh process takes from its start to its end. */
export function timed({ cwd, args }: Program): number {
  const start = performance.now();
  execFileSync(process.execPath, args, { cwd, stdio: "pipe" });
  return (performance.now() - start) / 1000;
}

/** Measures programs in turn, round by round, so that what else the machine does falls on all; gives the medians. */
export function interleaved(
  rounds: number,
  measure: (program: Program) => number,
  programs: readonly Program[],
): number[] {
  const values: number[][] = programs.map(() => []);
  for (let round = 0; round < rounds; round++) {
    programs.forEach((program, index) => {
      values[index]?.push(measure(program));
    });
  }
  return values.map(median);
}
