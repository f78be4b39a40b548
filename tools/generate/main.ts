/**
 * Writes what follows from the schemas and the data: `schemas/`, the types, the id unions, the data modules, the
 * dictionaries of the data and of the tables, and the figures in the documents. With `--check` it fails where a
 * committed file is stale, and writes only what is not committed.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { allKinds, type Kind, kinds } from "../../src/schema/kinds.ts";
import { type ListName, lists } from "../../src/schema/lists.ts";
import { check } from "../check/check.ts";
import { text as reportText } from "../check/format/text.ts";
import { load, readFolder } from "../check/load.ts";
import { withBlock } from "./blocks.ts";
import { cancellationsModule } from "./cancellations.ts";
import { coverage, figures } from "./coverage.ts";
import { asciiJson, dataModule, lightRecord, listModule, redirectsModule } from "./data.ts";
import { dictionary } from "./dictionary.ts";
import { idsModule } from "./ids.ts";
import { readList, readRecords } from "./records.ts";
import { jsonSchemaOf, listSchemaOf } from "./schemas.ts";
import { typesModule } from "./types.ts";

const root = join(import.meta.dirname, "../..");
const { check: checkOnly } = parseArgs({ options: { check: { type: "boolean", default: false } } }).values;

const records = Object.fromEntries(allKinds.map((kind) => [kind, readRecords(join(root, "data"), kind)]));
const recordsOf = (kind: Kind) => records[kind] ?? [];
const listNames = Object.keys(lists) as ListName[];
const redirects = readList(join(root, "data"), "redirects");
const corrections = readList(join(root, "data"), "corrections");

const readOrNothing = (path: string): string => {
  try {
    return readFileSync(join(root, path), "utf8");
  } catch {
    return "";
  }
};

const loaded = load(readFolder(join(root, "data")));
const report = check(loaded);
const claims = `${reportText(report).trim().split("\n").at(-1)}\n`;

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

const schemas = [
  ...allKinds.map((kind) => [kind, jsonSchemaOf(kind)] as const),
  ...listNames.map((name) => [name, listSchemaOf(name)] as const),
].map(([name, schema]): [string, string] => [`schemas/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`]);
const staleSchemas = schemas.filter(([path, text]) => readOrNothing(path) !== text);
if (!checkOnly) for (const [path, text] of staleSchemas) write(path, text);
// The tables are made of the schemas as they are on the disk.
const { tableDictionary } = await import("./tables.ts");

const committed: [path: string, text: string][] = [
  ["src/generated/types.ts", await typesModule()],
  ["src/generated/ids.ts", idsModule((kind) => recordsOf(kind).map(({ id }) => id), redirects)],
  ["src/generated/cancellations.ts", cancellationsModule(loaded.dataset.all("meeting"))],
  ["docs/data-dictionary.md", dictionary()],
  ["docs/tables.md", tableDictionary()],
  ["docs/coverage.md", withBlock(readOrNothing("docs/coverage.md"), "coverage", coverage(loaded.dataset, report))],
  ["README.md", withBlock(readOrNothing("README.md"), "figures", figures(loaded.dataset, claims))],
];
const built = allKinds.flatMap((kind): [string, string][] => [
  [
    `src/generated/data/redirects/${kinds[kind].folder}.ts`,
    redirectsModule(redirects.filter((line) => line.kind === kind)),
  ],
  [`src/generated/data/${kinds[kind].folder}.ts`, dataModule(recordsOf(kind))],
  [`src/generated/data/${kinds[kind].folder}.json`, `${JSON.stringify(recordsOf(kind))}\n`],
  [`src/generated/data/${kinds[kind].folder}.light.json`, asciiJson(recordsOf(kind).map(lightRecord))],
]);
built.push(
  ["src/generated/data/redirects.json", `${JSON.stringify(redirects)}\n`],
  ["src/generated/data/corrections.json", `${JSON.stringify(corrections)}\n`],
  ["src/generated/data/corrections.light.json", asciiJson(corrections)],
  ["src/generated/data/corrections.ts", listModule(corrections)],
);

const stale = [...staleSchemas, ...committed.filter(([path, text]) => readOrNothing(path) !== text)];
if (checkOnly && stale.length > 0) {
  console.error(
    `stale: ${stale.map(([path]) => path).join(", ")}\nRun \`npm run generate\` and commit what it writes.`,
  );
  process.exitCode = 1;
}
for (const [path, text] of checkOnly ? built : [...committed, ...built]) write(path, text);
