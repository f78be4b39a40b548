import { execFileSync } from "node:child_process";
import type { TextFile } from "../../check/load.ts";
import { tarFiles } from "./tarball.ts";

function git(root: string, ...args: string[]): Buffer | undefined {
  try {
    return execFileSync("git", args, { cwd: root, stdio: ["ignore", "pipe", "ignore"], maxBuffer: 2 ** 30 });
  } catch {
    return undefined;
  }
}

const line = (root: string, ...args: string[]): string | undefined =>
  git(root, ...args)
    ?.toString()
    .trim() || undefined;

/** The commit that a ref names, if it names one here. */
export const commitOf = (root: string, ref: string): string | undefined =>
  line(root, "rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`);

/** Where the present branch left main: of the repository it is proposed to, where that is known. */
export function mergeBase(root: string): string | undefined {
  const main = ["upstream/main", "origin/main", "main"].find((ref) => commitOf(root, ref) !== undefined);
  return main && line(root, "merge-base", main, "HEAD");
}

/** The commit of a release: its tag, or else the commit that set the version. */
export const releaseCommit = (root: string, version: string): string | undefined =>
  commitOf(root, `v${version}`) ??
  line(root, "log", "-1", "--format=%H", "-G", `^  "version": "${version}"`, "--", "package.json");

/** The files of a commit. */
export async function commitFiles(root: string, commit: string): Promise<TextFile[]> {
  const archive = git(root, "archive", "--format=tar", commit);
  return archive ? tarFiles(archive) : [];
}
