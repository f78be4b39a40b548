/** How a command ends: 0 done, 1 when it could not be done, 2 on wrong use; never a stack trace for bad input. */

import { Failure, WrongUse } from "../../src/cli/failure.ts";

export { Failure, WrongUse };

/** Flags that `parseArgs` of Node.js refuses. */
const isMalformed = (error: unknown): boolean =>
  (error as { code?: unknown }).code?.toString().startsWith("ERR_PARSE_ARGS") ?? false;

/** Runs a command and sets the exit code that it returns. */
export async function runCommand(usage: string, run: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await run();
  } catch (error) {
    const isWrongUse = error instanceof WrongUse || isMalformed(error);
    if (!isWrongUse && !(error instanceof Failure)) throw error;
    const { message } = error as Error;
    console.error(isWrongUse ? `${message}\n${usage}` : message);
    process.exitCode = isWrongUse ? 2 : 1;
  }
}
