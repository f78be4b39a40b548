/** `npm run synthetic -- --out DIR [--times 100] [--seed 1]`: writes synthetic data of the layout of data/. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { load, readFolder } from "../../tools/check/load.ts";
import { folders, syntheticFiles } from "./files.ts";

const { out, times, seed } = parseArgs({
  options: {
    out: { type: "string" },
    times: { type: "string", default: "1" },
    seed: { type: "string", default: "1" },
  },
}).values;
if (out === undefined) {
  console.error("say where to write: npm run synthetic -- --out DIR [--times 100] [--seed 1]");
  process.exit(2);
}

const { dataset } = load(readFolder(join(import.meta.dirname, "../../data")));
for (const folder of folders) mkdirSync(join(out, folder), { recursive: true });
for (const { path, text } of syntheticFiles(dataset, Number(times), Number(seed))) writeFileSync(join(out, path), text);
