/** `npm run changes`: exit 0, 1 where `--check` finds something missing or a state cannot be read, 2 on wrong use. */
import { parseArgs } from "node:util";
import { lacking } from "../changeset/due.ts";
import { pendingIn } from "../changeset/pending.ts";
import { waivedIn } from "../changeset/waived.ts";
import { runCommand, WrongUse } from "../command/run.ts";
import { compared } from "./command.ts";
import { json } from "./format/json.ts";
import { markdown } from "./format/markdown.ts";
import { text } from "./format/text.ts";

const formats = { text, markdown, json };

const USAGE = `usage: npm run changes -- [--from STATE] [--to STATE] [--format text|markdown|json] [--check]
  STATE        a git ref, a folder (a checkout, an unpacked package or a data folder) or a packed tarball
  --from S     the earlier state; by default where this branch left main
  --to S       the later state; by default the files of this checkout
  --format F   text (default), markdown or json
  --check      print instead what the changesets of this branch lack, and exit with 1 where they lack anything`;

async function changes(): Promise<number> {
  const { values } = parseArgs({
    options: {
      from: { type: "string" },
      to: { type: "string" },
      format: { type: "string", default: "text" },
      check: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (!Object.hasOwn(formats, values.format)) throw new WrongUse(`there is no format "${values.format}"`);
  const found = await compared(values.from, values.to);
  if (!values.check) {
    process.stdout.write(formats[values.format as keyof typeof formats](found.changes));
    return 0;
  }
  const { from, to } = found;
  const lacks = lacking(found.changes, pendingIn(to.files, from.files), waivedIn(from, to));
  for (const each of lacks) console.error(each);
  return lacks.length > 0 ? 1 : 0;
}

await runCommand(USAGE, changes);
