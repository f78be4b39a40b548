import { copyFileSync, cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Installed, mustRun } from "../packed/installed.ts";

/** Where the run happens: the folder with the package and its consumer, and the runtimes beside them. */
export interface Workshop {
  readonly folder: string;
  /** The `node_modules` that holds the runtimes, out of the consumer's sight. */
  readonly tools: string;
}

/** Puts the consumer beside the installed package, and installs all runtimes that npm has for this machine. */
export async function prepare({ folder }: Installed): Promise<Workshop> {
  cpSync(join(import.meta.dirname, "consumer"), folder, { recursive: true });

  const tools = join(folder, "tools");
  mkdirSync(tools);
  for (const name of ["package.json", "package-lock.json"]) {
    copyFileSync(join(import.meta.dirname, name), join(tools, name));
  }
  await mustRun("npm", ["ci", "--no-audit", "--no-fund"], tools);

  Object.assign(process.env, {
    // What the runtimes keep for later goes with the folder, and none looks for a newer version of itself.
    TMPDIR: folder,
    DENO_DIR: join(folder, "deno"),
    DENO_NO_UPDATE_CHECK: "1",
    DO_NOT_TRACK: "1",
  });
  return { folder, tools: join(tools, "node_modules") };
}
