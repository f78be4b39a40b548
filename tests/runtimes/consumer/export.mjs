// Exports in every format, and reads the exported JSON in the place of the package's own.
import { mkdtempSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as diplomacy from "root-causes-diplomacy";
import { exportTo, formats } from "root-causes-diplomacy/export";
import { read } from "./read.mjs";

const folder = mkdtempSync(join(import.meta.dirname, "exported-"));
for (const format of Object.keys(formats)) {
  await exportTo({ format, out: join(folder, format) }).catch((error) => {
    // Node.js has SQLite from 22.13 on.
    if (error.code !== "not-supported" || !process.version.startsWith("v20.")) throw error;
  });
}
const { pledges } = JSON.parse(readFileSync(join(folder, "json"), "utf8"));
console.log(JSON.stringify(read(diplomacy, pledges)));
