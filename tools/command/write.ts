import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Writes files whole or not at all: none takes its place before all of them are on the disk. */
export function writeWhole(files: Readonly<Record<string, string>>): void {
  const temporary = (path: string) => `${path}.tmp`;
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(temporary(path), text);
    }
    for (const path of Object.keys(files)) renameSync(temporary(path), path);
  } finally {
    for (const path of Object.keys(files)) rmSync(temporary(path), { force: true });
  }
}
