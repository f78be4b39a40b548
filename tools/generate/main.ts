/**
 * Writes what follows from the schemas and the data: `schemas/`, the types, the id unions and the data modules.
 * With `--check` it writes nothing and fails where a committed file is stale.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { type Kind, kinds } from "../../src/schema/kinds.ts";
import { dataModule } from "./data.ts";
import { idsModule } from "./ids.ts";
import { readRecords } from "./records.ts";
import { jsonSchemaOf } from "./schemas.ts";
import { typesModule } from "./types.ts";

const root = join(import.meta.dirname, "../..");
const { check } = parseArgs({ options: { check: { type: "boolean", default: false } } }).values;

const all = Object.keys(kinds) as Kind[];
const records = Object.fromEntries(all.map((kind) => [kind, readRecords(join(root, "data"), kind)]));
const recordsOf = (kind: Kind) => records[kind] ?? [];

const committed: [path: string, text: string][] = [
  ...all.map((kind): [string, string] => [
    `schemas/${kind}.schema.json`,
    `${JSON.stringify(jsonSchemaOf(kind), null, 2)}\n`,
  ]),
  ["src/generated/types.ts", await typesModule()],
  ["src/generated/ids.ts", idsModule((kind) => recordsOf(kind).map(({ id }) => id))],
];
const built = all.flatMap((kind): [string, string][] => [
  [`src/generated/data/${kinds[kind].folder}.ts`, dataModule(recordsOf(kind))],
  [`src/generated/data/${kinds[kind].folder}.json`, `${JSON.stringify(recordsOf(kind))}\n`],
]);

const readOrNothing = (path: string): string | undefined => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
};

const stale = committed.filter(([path, text]) => readOrNothing(join(root, path)) !== text).map(([path]) => path);
if (check && stale.length > 0) {
  console.error(`stale: ${stale.join(", ")}\nRun \`npm run generate\` and commit what it writes.`);
  process.exitCode = 1;
}
for (const [path, text] of check ? built : [...committed, ...built]) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
