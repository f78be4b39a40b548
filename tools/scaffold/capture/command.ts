/** What `npm run capture` does with its arguments. */
import { dataFolder, ownData } from "../../check/data-folder.ts";
import { load, readFolder } from "../../check/load.ts";
import { WrongUse } from "../../command/run.ts";
import type { Asker } from "../ask.ts";
import { readAsked } from "../candidates/asked.ts";
import { fieldsOf } from "../fields.ts";
import { type Given, readFlags } from "../flags.ts";
import { Parties } from "../parties.ts";
import { recheckCommand } from "../recheck/command.ts";
import { captureAgain } from "./again.ts";
import { capture } from "./capture.ts";
import { defaultLimits } from "./fetch-page.ts";
import { HELP, OWN_FLAGS } from "./usage.ts";

/** No timer runs for longer than some days. */
const MAX_SECONDS = 1_000_000;

function numberIn(given: Given, flag: string, otherwise: number, max = Number.POSITIVE_INFINITY): number {
  const text = given.text(flag);
  const value = text === undefined ? otherwise : Number(text);
  if (!(value >= 0 && value <= max) || text === "")
    throw new WrongUse(`--${flag}: "${text}" is no number that will do`);
  return value;
}

export async function captureCommand(
  args: readonly string[],
  askerFor: (parties: Parties) => Asker | undefined,
  print: (text: string) => void = console.log,
): Promise<number> {
  const fields = fieldsOf("source").filter(({ name }) => name !== "url");
  const given = readFlags(args, fields, OWN_FLAGS);
  const [target, ...more] = given.positionals;
  if (given.has("help")) {
    print(HELP);
    return 0;
  }
  if (more.length > 0) throw new WrongUse(`"${more[0]}" belongs to no flag; give one address`);
  const data = dataFolder(given.text("data") ?? ownData());
  const limits = {
    timeoutMs: numberIn(given, "timeout", defaultLimits.timeoutMs / 1000, MAX_SECONDS) * 1000,
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
      pauseMs: numberIn(given, "pause", 1, MAX_SECONDS) * 1000,
      format: given.text("format") ?? "text",
      print,
    });
  }
  if (target === undefined) throw new WrongUse("give the address of a page");
  const { dataset } = load(readFolder(data));
  const parties = new Parties(dataset);
  const asker = askerFor(parties);
  const asked = given.texts("for").map((text) => readAsked(text, parties));
  const task = { given, asked, data, dataset, parties, asker, limits, print };
  const source = dataset.get("source", target);
  if (source) await captureAgain(source, task);
  else if (/^https?:\/\//i.test(target)) await capture(target, task);
  else throw new WrongUse(`"${target}" is neither a source nor an address that begins with http:// or https://`);
  return 0;
}
