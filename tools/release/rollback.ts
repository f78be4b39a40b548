import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What files and folders of files hold now: `undefined` where a file is missing. */
function snapshot(root: string, paths: readonly string[]): Map<string, Buffer | undefined> {
  const files = paths.flatMap((path) =>
    path.endsWith("/") ? readdirSync(join(root, path)).map((name) => `${path}${name}`) : [path],
  );
  return new Map(
    files.map((path) => [path, existsSync(join(root, path)) ? readFileSync(join(root, path)) : undefined]),
  );
}

/** Does a work that writes these files (a folder's name ends in `/`); where it fails, they are what they were before. */
export function withRollback(root: string, paths: readonly string[], work: () => void): void {
  const before = snapshot(root, paths);
  try {
    work();
  } catch (error) {
    for (const path of snapshot(root, paths).keys()) if (!before.has(path)) rmSync(join(root, path));
    for (const [path, content] of before) {
      if (content) writeFileSync(join(root, path), content);
      else rmSync(join(root, path), { force: true });
    }
    throw error;
  }
}
