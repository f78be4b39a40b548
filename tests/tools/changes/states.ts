/** States of the invented dataset of the check, and what a change of them is. */
import { type Changes, compare } from "../../../tools/changes/compare.ts";
import { type State, stateOf } from "../../../tools/changes/state.ts";
import { type Change, filesWith } from "../check/fixture.ts";

/** The dataset with some of its files changed. */
export const stateWith = (changes: Readonly<Record<string, Change>> = {}): State =>
  stateOf(
    filesWith(changes).map(({ path, text }) => ({ path: `data/${path}`, text })),
    "a test",
  );

/** What these changes of the dataset are said to be. */
export const changesOf = (
  changes: Readonly<Record<string, Change>>,
  before: Readonly<Record<string, Change>> = {},
): Changes => compare(stateWith(before), stateWith({ ...before, ...changes }));
