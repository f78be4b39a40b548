/** Mends what needs no judgement: key order and layout. */
import { join } from "node:path";
import { writeWhole } from "../command/write.ts";
import { canonicalText } from "./canonical.ts";
import type { Loaded } from "./load.ts";

/** Rewrites each record that is not in canonical form, whole or not at all; returns the paths it mended. */
export function fix(dir: string, { files }: Loaded): string[] {
  const mended: string[] = [];
  for (const { kind, file, text, json } of files) {
    const due = canonicalText(kind, json.value);
    if (due === text) continue;
    writeWhole({ [join(dir, file)]: due });
    mended.push(file);
  }
  return mended;
}
