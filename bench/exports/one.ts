/** `node one.ts FORMAT FROM OUT`: exports once; prints seconds, and the peak of memory in megabytes. */
import { readFileSync } from "node:fs";
import { exportTo, type Format } from "../../src/export/index.ts";
import { collectionsIn } from "./ndjson.ts";

const [format = "", from = "", out = ""] = process.argv.slice(2);
const start = performance.now();
await exportTo({ format: format as Format, out, dataset: collectionsIn(from) });
const seconds = (performance.now() - start) / 1000;
const peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))?.[1]) / 1024;
console.log(JSON.stringify({ seconds, peak }));
