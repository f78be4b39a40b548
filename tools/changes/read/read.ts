/** Reads a state by its name: a folder, a tarball or a git ref. */
import { readFileSync, statSync } from "node:fs";
import { WrongUse } from "../../command/run.ts";
import { type State, stateOf } from "../state.ts";
import { folderFiles } from "./folder.ts";
import { commitFiles, commitOf } from "./git.ts";
import { packageFiles } from "./tarball.ts";

async function filesOf(name: string, root: string) {
  const found = statSync(name, { throwIfNoEntry: false });
  if (found?.isDirectory()) return folderFiles(name);
  if (found) {
    return packageFiles(readFileSync(name)).catch((error: Error) => {
      throw new WrongUse(`"${name}" is no tarball that can be read (${error.message})`);
    });
  }
  const commit = commitOf(root, name);
  if (!commit) {
    throw new WrongUse(
      `there is no folder, tarball or git ref "${name}"; where the history is shallow, fetch it first`,
    );
  }
  return commitFiles(root, commit);
}

/** The state of this name; git refs are those of the repository at `root`. */
export async function readState(name: string, root: string): Promise<State> {
  const state = stateOf(await filesOf(name, root), name);
  const isEmpty = [...state.records.values()].every((records) => records.size === 0);
  if (isEmpty) throw new WrongUse(`"${name}" holds no records; name a folder, tarball or git ref of this project`);
  return state;
}
