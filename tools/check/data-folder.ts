import { statSync } from "node:fs";
import { join, relative } from "node:path";
import { kindOfFolder } from "../../src/schema/kinds.ts";
import { WrongUse } from "../command/run.ts";

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** The project's own data, by its path from where the command runs. */
export const ownData = (): string => relative(process.cwd(), join(import.meta.dirname, "../../data")) || ".";

/** A folder that was named on the command line, where it holds records. */
export function dataFolder(dir: string): string {
  if (!isFolder(dir)) throw new WrongUse(`there is no folder "${dir}"`);
  const folders = [...kindOfFolder.keys()];
  if (!folders.some((folder) => isFolder(join(dir, folder)))) {
    throw new WrongUse(`"${dir}" holds none of the folders ${folders.join(", ")}; name one that does`);
  }
  return dir;
}
