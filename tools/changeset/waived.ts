/** How many claims of a state a note waives. */
import type { State } from "../changes/state.ts";
import { check } from "../check/check.ts";
import { load } from "../check/load.ts";
import type { Waived } from "./due.ts";

function count({ files }: State): number | undefined {
  const data = files.flatMap(({ path, text }) =>
    path.startsWith("data/") ? [{ path: path.slice("data/".length), text }] : [],
  );
  // A package holds no fingerprints, so nothing in it can be read again.
  if (!data.some(({ path }) => path.startsWith("fingerprints/"))) return undefined;
  return check(load(data)).counts.waived;
}

/** The counts of two states; none where one of them cannot be checked. */
export function waivedIn(from: State, to: State): Waived | undefined {
  const [before, now] = [count(from), count(to)];
  return before === undefined || now === undefined ? undefined : { before, now };
}
