/**
 * `npm run bench:exports [-- --times 100]`: exports synthetic data of the real size and of many times it, each in a
 * fresh process with a heap of 64 MB, and prints the peak of memory of both; then asks DuckDB over the larger Parquet.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { formats } from "../../src/export/index.ts";
import { bytesIn } from "../stage.ts";
import { askDuckdb } from "./duckdb.ts";
import { collectionsIn, writeSynthetic } from "./ndjson.ts";

const { times } = parseArgs({ options: { times: { type: "string", default: "100" } } }).values;
const folder = mkdtempSync(join(tmpdir(), "bench-exports-"));
const sizes = [1, Number(times)];
// Left to itself, Node.js collects garbage late; in so small a heap an export that held its records would fail.
const heap = ["--max-old-space-size=64", "--max-semi-space-size=4"];

const exported = (format: string, size: number): { seconds: number; peak: number } => {
  const args = [
    join(import.meta.dirname, "one.ts"),
    format,
    join(folder, String(size)),
    join(folder, `${format}-${size}`),
  ];
  return JSON.parse(execFileSync(process.execPath, ["--no-warnings", ...heap, ...args], { encoding: "utf8" }));
};

try {
  for (const size of sizes) {
    const from = join(folder, String(size));
    mkdirSync(from);
    const records = writeSynthetic(join(import.meta.dirname, "../../data"), from, size);
    console.log(`${size} times: ${records} records, ${Math.round(bytesIn(from) / 1e6)} MB of JSON`);
  }
  console.log(`\n| format | peak, 1 time | peak, ${times} times | ratio | seconds, ${times} times |`);
  console.log("| --- | ---: | ---: | ---: | ---: |");
  for (const format of Object.keys(formats)) {
    const [once, many] = sizes.map((size) => exported(format, size)) as [
      { peak: number },
      { peak: number; seconds: number },
    ];
    const cells = [
      once.peak.toFixed(0),
      many.peak.toFixed(0),
      (many.peak / once.peak).toFixed(2),
      many.seconds.toFixed(1),
    ];
    console.log(`| ${format} | ${cells.join(" | ")} |`);
    if (format !== "parquet") rmSync(join(folder, `${format}-${times}`), { recursive: true });
  }
  console.log("");
  for (const { name, milliseconds } of await askDuckdb(
    collectionsIn(join(folder, String(times))),
    join(folder, `parquet-${times}`),
  )) {
    console.log(`DuckDB over ${times} times the Parquet: ${name}: ${milliseconds.toFixed(0)} ms, as the helpers`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
