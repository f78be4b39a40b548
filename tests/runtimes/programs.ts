import { join } from "node:path";
import { run } from "../packed/installed.ts";
import type { Outcome, Printed } from "./outcome.ts";
import type { Workshop } from "./prepare.ts";

/** A runtime that is a program: its path within `node_modules`, and what it is told before a program's name. */
interface Program {
  readonly name: string;
  readonly path: string;
  readonly args: readonly string[];
  /** What it is told besides for one of the programs. */
  readonly besides?: Readonly<Record<string, readonly string[]>>;
}

const node = (major: number): Program => ({
  name: `node${major}`,
  path: `node${major}/bin/node`,
  // Node 20 and 22 warn that JSON modules are experimental.
  args: ["--no-warnings"],
});

export const programs: readonly Program[] = [
  ...[20, 22, 24, 26].map(node),
  { name: "bun", path: ".bin/bun", args: ["--no-install", "run"] },
  // Without any permission: an import needs neither files nor the network.
  {
    name: "deno",
    path: ".bin/deno",
    args: ["run", "--no-prompt", "--no-remote", "--cached-only", "--no-lock", "--node-modules-dir=manual"],
    besides: {
      // `require` gives Deno the files for Node.js, which are read when asked for.
      "cjs.cjs": ["--allow-read"],
      "export.mjs": ["--allow-read", "--allow-write"],
    },
  },
];

const minute = 60_000;

/** Runs the consumer's programs under a runtime. */
export async function runUnder(
  { name, path, args, besides = {} }: Program,
  { folder, tools }: Workshop,
): Promise<Outcome> {
  const runtime = join(tools, path);
  const told = await run(runtime, ["--version"], folder, minute);
  const version = /\d+\.\d+\.\d+/.exec(told.output)?.[0];
  if (told.code !== 0 || version === undefined) {
    const machine = `${process.platform} ${process.arch}`;
    return { name, missing: told.output || `npm installed none that starts here (${machine})` };
  }
  const printed: Printed[] = [];
  for (const program of ["esm.mjs", "cjs.cjs", "export.mjs"]) {
    const { code, output } = await run(runtime, [...args, ...(besides[program] ?? []), program], folder, minute);
    printed.push({ program, output: code === 0 ? output : `${output}\nexit code ${code}` });
  }
  return { name, version, printed };
}
