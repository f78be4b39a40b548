/** Mends what needs no judgement: key order and layout. */
import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { canonicalText } from "./canonical.ts";
import type { Loaded } from "./load.ts";

/** Rewrites each record that is not in canonical form, whole or not at all; returns the paths it mended. */
export function fix(dir: string, { files }: Loaded): string[] {
  const mended: string[] = [];
  for (const { kind, file, text, json } of files) {
    const due = canonicalText(kind, json.value);
    if (due === text) continue;
    const path = join(dir, file);
    writeFileSync(`${path}.tmp`, due);
    renameSync(`${path}.tmp`, path);
    mended.push(file);
  }
  return mended;
}
