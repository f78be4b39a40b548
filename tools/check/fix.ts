/** Mends what needs no judgement: key order and layout. */
import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { canonicalList, canonicalText } from "./canonical.ts";
import type { Loaded } from "./load.ts";

/** Rewrites each record and list that is not in canonical form, whole or not at all; returns the paths it mended. */
export function fix(dir: string, { files, listFiles }: Loaded): string[] {
  const mended: string[] = [];
  for (const each of [...files, ...listFiles]) {
    const { file, text, json } = each;
    const due = "kind" in each ? canonicalText(each.kind, json.value) : canonicalList(each.name, json.value);
    if (due === text) continue;
    const path = join(dir, file);
    writeFileSync(`${path}.tmp`, due);
    renameSync(`${path}.tmp`, path);
    mended.push(file);
  }
  return mended;
}
