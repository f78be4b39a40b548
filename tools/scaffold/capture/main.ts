/** `npm run capture -- URL`: exit 0 when done, 1 where the page cannot be captured, 2 on wrong use. */
import { dataFolder, ownData } from "../../check/data-folder.ts";
import { load, readFolder } from "../../check/load.ts";
import { runCommand, WrongUse } from "../../command/run.ts";
import { Asker, isInteractive } from "../ask.ts";
import { fieldsOf } from "../fields.ts";
import { type Given, readFlags } from "../flags.ts";
import { Parties } from "../parties.ts";
import { recheckCommand } from "../recheck/command.ts";
import { capture, phrasesIn } from "./command.ts";
import { defaultLimits } from "./fetch-page.ts";
import { HELP, OWN_FLAGS, USAGE } from "./usage.ts";

function numberIn(given: Given, flag: string, otherwise: number): number {
  const text = given.text(flag);
  const value = text === undefined ? otherwise : Number(text);
  if (!(value >= 0)) throw new WrongUse(`--${flag}: "${text}" is no number`);
  return value;
}

async function run(): Promise<number> {
  const fields = fieldsOf("source").filter(({ name }) => name !== "url");
  const given = readFlags(process.argv.slice(2), fields, OWN_FLAGS);
  const [target, ...more] = given.positionals;
  if (given.has("help")) {
    console.log(HELP);
    return 0;
  }
  if (more.length > 0) throw new WrongUse(`"${more[0]}" belongs to no flag; give one address`);
  const data = dataFolder(given.text("data") ?? ownData());
  const limits = {
    timeoutMs: numberIn(given, "timeout", defaultLimits.timeoutMs / 1000) * 1000,
    maxBytes: numberIn(given, "max-bytes", defaultLimits.maxBytes),
    allowPrivate: given.has("allow-private"),
  };
  if (given.has("recheck")) {
    if (target !== undefined) throw new WrongUse(`--recheck takes no address; give --only ${target}`);
    return recheckCommand({
      data,
      limits,
      only: given.texts("only"),
      limit: numberIn(given, "limit", Number.POSITIVE_INFINITY),
      pauseMs: numberIn(given, "pause", 1) * 1000,
      format: given.text("format") ?? "text",
    });
  }
  if (target === undefined) throw new WrongUse("give the address of a page");
  const { dataset } = load(readFolder(data));
  const parties = new Parties(dataset);
  const asker = isInteractive() ? new Asker(parties) : undefined;
  const task = { given, data, dataset, parties, asker, limits, print: console.log };
  if (dataset.get("source", target)) phrasesIn(target, task);
  else await capture(target, task);
  return 0;
}

await runCommand(USAGE, run);
