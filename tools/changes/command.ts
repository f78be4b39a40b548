/** What the commands that compare states share: where the project is, and which states. */
import { join } from "node:path";
import { WrongUse } from "../command/run.ts";
import { type Changes, compare } from "./compare.ts";
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
    throw new WrongUse("there is no main branch here to compare with; name a state with --from");
  }
  const states = { from: await readState(from, root), to: await readState(to, root) };
  return { ...states, changes: compare(states.from, states.to) };
}
