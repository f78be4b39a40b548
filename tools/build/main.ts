/**
 * Adds to `dist/` what tsup does not bundle: the collections, their records and the lists as JSON with declarations,
 * and the Data Package descriptor of the collections.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { kinds } from "../../src/schema/kinds.ts";
import { type ListName, lists } from "../../src/schema/lists.ts";
import { jsonDeclarations, listDeclarations } from "./declarations.ts";
import { jsonDescriptor, type PublishedFile } from "./descriptor.ts";

const root = join(import.meta.dirname, "../..");
const built = join(root, "src/generated/data");
const out = join(root, "dist/data");
const light = join(root, "dist/light");

const published: PublishedFile[] = [];
mkdirSync(light, { recursive: true });
for (const [kind, { folder }] of Object.entries(kinds)) {
  mkdirSync(join(out, folder), { recursive: true });
  copyFileSync(join(built, `${folder}.json`), join(out, `${folder}.json`));
  copyFileSync(join(built, `${folder}.light.json`), join(light, `${folder}.json`));
  for (const record of JSON.parse(readFileSync(join(built, `${folder}.json`), "utf8"))) {
    writeFileSync(join(out, folder, `${record.id}.json`), `${JSON.stringify(record)}\n`);
  }
  for (const [name, text] of jsonDeclarations(kind, folder)) writeFileSync(join(out, name), text);
  const content = readFileSync(join(out, `${folder}.json`));
  published.push({ kind, folder, path: `data/${folder}.json`, content });
}
for (const name of Object.keys(lists) as ListName[]) {
  copyFileSync(join(built, `${name}.json`), join(out, `${name}.json`));
  for (const [file, text] of listDeclarations(name)) writeFileSync(join(out, file), text);
}
// Node.js reads this list from a file, as it does the collections.
copyFileSync(join(built, "corrections.light.json"), join(light, "corrections.json"));
writeFileSync(join(root, "dist/datapackage.json"), `${JSON.stringify(jsonDescriptor(published), null, 2)}\n`);
