/** `npm run check`: exit 0 where the data are clean, 1 with findings, 2 on wrong use. */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { runCommand, WrongUse } from "../command/run.ts";
import { check } from "./check.ts";
import { dataFolder, ownData } from "./data-folder.ts";
import type { Finding } from "./finding.ts";
import { fix } from "./fix.ts";
import { github } from "./format/github.ts";
import { json } from "./format/json.ts";
import { text } from "./format/text.ts";
import { load, readFolder } from "./load.ts";

const formats = { text, json, github };

const USAGE = `usage: npm run check -- [--data DIR] [--format text|json|github] [--fix]
  --data DIR   check another folder of the layout of data/
  --format F   text (default), json (one array of findings) or github (annotations)
  --fix        first mend key order and layout`;

const options = () =>
  parseArgs({
    options: {
      data: { type: "string", default: ownData() },
      format: { type: "string", default: "text" },
      fix: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  }).values;

function run(): number {
  const { data, format, help, fix: mend } = options();
  if (help) {
    console.log(USAGE);
    return 0;
  }
  if (!Object.hasOwn(formats, format)) throw new WrongUse(`there is no format "${format}"`);
  const dir = dataFolder(data);
  if (mend) fix(dir, load(readFolder(dir)));
  const { findings, counts } = check(load(readFolder(dir)));
  const named = findings.map((finding): Finding => ({ ...finding, file: join(dir, finding.file) }));
  process.stdout.write(formats[format as keyof typeof formats]({ findings: named, counts }));
  return findings.length > 0 ? 1 : 0;
}

await runCommand(USAGE, run);
