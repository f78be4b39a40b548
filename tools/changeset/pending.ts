/** The changesets of a branch. */
import { parseChangesetFile } from "@changesets/parse";
import type { Bump } from "../changes/bump.ts";
import type { TextFile } from "../check/load.ts";
import { Failure } from "../command/run.ts";

const PACKAGE = "root-causes-diplomacy";

export interface Pending {
  readonly file: string;
  readonly bump: Bump;
  readonly text: string;
}

function pendingOf({ path, text }: TextFile): Pending {
  try {
    const { releases, summary } = parseChangesetFile(text);
    const own = releases.find(({ name }) => name === PACKAGE);
    if (!own) throw new Error(`it names no bump of "${PACKAGE}"`);
    return { file: path, bump: own.type, text: summary };
  } catch (error) {
    throw new Failure(`${path} is no changeset: ${(error as Error).message}`);
  }
}

/** The changesets among some files, but for those that stand in others as they are. */
export function pendingIn(files: readonly TextFile[], others: readonly TextFile[]): Pending[] {
  const known = new Map(others.map(({ path, text }) => [path, text]));
  return files
    .filter(({ path }) => /^\.changeset\/(?!README\.md$)[^/]+\.md$/.test(path))
    .filter(({ path, text }) => known.get(path) !== text)
    .map(pendingOf);
}

/** The text of a changeset file. */
export const changesetText = (bump: Bump, text: string): string => `---\n"${PACKAGE}": ${bump}\n---\n\n${text}\n`;
