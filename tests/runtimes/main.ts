/**
 * `npm run test:runtimes`: installs the packed tarball, and reads and tries to write to its records under every runtime.
 * Exit 0 where all agree, 1 where one fails or is missing, 2 on wrong use. `-- --allow-missing bun,deno` excuses runtimes
 * that cannot be had on a machine; they are told all the same.
 */
import { rmSync } from "node:fs";
import { parseArgs } from "node:util";
import * as diplomacy from "../../src/index.ts";
import { packAndInstall } from "../packed/installed.ts";
import { runInChromium } from "./chromium.ts";
import { read } from "./consumer/read.mjs";
import { type Outcome, verdict } from "./outcome.ts";
import { prepare, type Workshop } from "./prepare.ts";
import { programs, runUnder } from "./programs.ts";

const runtimes = new Map<string, (workshop: Workshop) => Promise<Outcome>>([
  ...programs.map((program) => [program.name, (workshop: Workshop) => runUnder(program, workshop)] as const),
  ["chromium", runInChromium],
]);

function allowedMissing(): readonly string[] {
  const { values } = parseArgs({ options: { "allow-missing": { type: "string" } } });
  const allowed = values["allow-missing"]?.split(",") ?? [];
  const unknown = allowed.find((name) => !runtimes.has(name));
  if (unknown === undefined) return allowed;
  throw new Error(`there is no runtime "${unknown}"; --allow-missing takes some of ${[...runtimes.keys()].join(",")}`);
}

let allowed: readonly string[];
try {
  allowed = allowedMissing();
} catch (error) {
  console.error((error as Error).message);
  process.exit(2);
}

const due = read(diplomacy, diplomacy.pledges);
const installed = await packAndInstall();
try {
  const workshop = await prepare(installed);
  for (const runIn of runtimes.values()) {
    const { lines, fails } = verdict(await runIn(workshop), due, allowed);
    console.log(lines.join("\n"));
    if (fails) process.exitCode = 1;
  }
} finally {
  rmSync(installed.folder, { recursive: true, force: true });
}
