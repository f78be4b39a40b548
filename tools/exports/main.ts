/** `npm run exports -- --out DIR`: writes the data in every format, as a release has them beside it. */
import { parseArgs } from "node:util";
import about from "../../package.json" with { type: "json" };
import { ExportError } from "../../src/export/index.ts";
import { exportAll } from "./all.ts";

const { out } = parseArgs({ options: { out: { type: "string" } } }).values;
if (out === undefined) {
  console.error("say where to write: npm run exports -- --out DIR");
  process.exit(2);
}
try {
  console.log((await exportAll(out, `${about.name}-${about.version}`)).join("\n"));
} catch (error) {
  if (!(error instanceof ExportError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
