import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import type { TextFile } from "../../../tools/check/load.ts";
import { type Change, filesWith } from "./fixture.ts";

/** A folder with these files in it; gone once the test is done. */
export function folderOf(files: readonly TextFile[]): string {
  const root = mkdtempSync(join(tmpdir(), "check-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const dir = join(root, "data");
  for (const { path, text } of files) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  return dir;
}

/** A folder with the invented dataset in it, changed; gone once the test is done. */
export const folder = (changes: Record<string, Change> = {}): string => folderOf(filesWith(changes));
