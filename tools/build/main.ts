/** Adds to `dist/` what tsup does not bundle: the collections as JSON, with declarations that give them their types. */
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { kinds } from "../../src/schema/kinds.ts";
import { jsonDeclarations } from "./declarations.ts";

const root = join(import.meta.dirname, "../..");
const out = join(root, "dist/data");

mkdirSync(out, { recursive: true });
for (const [kind, { folder }] of Object.entries(kinds)) {
  copyFileSync(join(root, `src/generated/data/${folder}.json`), join(out, `${folder}.json`));
  for (const [name, text] of jsonDeclarations(kind, folder)) writeFileSync(join(out, name), text);
}
