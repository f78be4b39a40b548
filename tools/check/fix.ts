/** Mends what needs no judgement: key order and layout. */
import { join } from "node:path";
import { writeWhole } from "../command/write.ts";
import { canonicalList, canonicalText } from "./canonical.ts";
import type { Loaded } from "./load.ts";

/** Rewrites each record and list that is not in canonical form, whole or not at all; returns the paths it mended. */
export function fix(dir: string, { files, listFiles }: Loaded): string[] {
  const mended: string[] = [];
  for (const each of [...files, ...listFiles]) {
    const { file, text, json } = each;
    const due = "kind" in each ? canonicalText(each.kind, json.value) : canonicalList(each.name, json.value);
    if (due === text) continue;
    writeWhole({ [join(dir, file)]: due });
    mended.push(file);
  }
  return mended;
}
