/** What the commands that compare states share: where the project is, which states, and how mistakes are told. */
import { join } from "node:path";
import { type Changes, compare } from "./compare.ts";
import { Problem } from "./problem.ts";
import { mergeBase } from "./read/git.ts";
import { readState } from "./read/read.ts";
import type { State } from "./state.ts";

export const root = join(import.meta.dirname, "../..");

export interface Compared {
  readonly from: State;
  readonly to: State;
  readonly changes: Changes;
}

/** Compares two states by their names: by default what the branch changed since it left main. */
export async function compared(from = mergeBase(root), to = root): Promise<Compared> {
  if (from === undefined) {
    throw new Problem("there is no main branch here to compare with; name a state with --from");
  }
  const states = { from: await readState(from, root), to: await readState(to, root) };
  return { ...states, changes: compare(states.from, states.to) };
}

/** Runs a command; bad input is told in words, with the exit code 2. */
export async function run(command: () => Promise<number>, usage: string): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    const isWrongUse = (error as { code?: string }).code?.startsWith("ERR_PARSE_ARGS");
    if (!isWrongUse && !(error instanceof Problem)) throw error;
    console.error(isWrongUse ? `${(error as Error).message}\n${usage}` : (error as Error).message);
    process.exitCode = 2;
  }
}
