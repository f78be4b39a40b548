import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readFolder, type TextFile } from "../../check/load.ts";

const below = (dir: string, folder: string): TextFile[] =>
  existsSync(join(dir, folder))
    ? Array.from(readFolder(join(dir, folder)), ({ path, text }) => ({ path: `${folder}/${path}`, text }))
    : [];

/** The files of a checkout, of an unpacked package, or of a data folder alone. */
export function folderFiles(dir: string): TextFile[] {
  if (!existsSync(join(dir, "data")) && !existsSync(join(dir, "dist/data"))) {
    return Array.from(readFolder(dir), ({ path, text }) => ({ path: `data/${path}`, text }));
  }
  const built = join(dir, "dist/data");
  const collections = existsSync(built) ? readdirSync(built).filter((name) => name.endsWith(".json")) : [];
  return [
    ...["data", "schemas", ".changeset"].flatMap((folder) => below(dir, folder)),
    ...collections.map((name) => ({ path: `dist/data/${name}`, text: readFileSync(join(built, name), "utf8") })),
  ];
}
