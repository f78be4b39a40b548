import { type AddCommand, main, programFor } from "../../src/cli/main.ts";
import { addValidate } from "../../tools/validate/command.ts";

/** How a run of the command line ended, and what it wrote. */
export interface Ended {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What is seen of the terminal, and commands in the place of those from outside. */
interface Terminal {
  readonly isTTY?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  readonly commands?: readonly AddCommand[];
}

/** Runs the command line within this process. */
export async function run(
  args: readonly string[],
  { isTTY = false, env = {}, commands = [addValidate] }: Terminal = {},
): Promise<Ended> {
  const written = { stdout: "", stderr: "" };
  const stream = (name: keyof typeof written) => ({
    isTTY,
    write(text: string) {
      written[name] += text;
    },
  });
  const exitCode = await main(args, { stdout: stream("stdout"), stderr: stream("stderr"), env }, commands);
  return { exitCode, ...written };
}

/** Runs the command line, which must succeed without a word beside the output, and gives the output. */
export async function output(...args: readonly string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await run(args);
  if (exitCode !== 0 || stderr !== "") throw new Error(`${args.join(" ")} ended with ${exitCode}: ${stderr}`);
  return stdout;
}

/** Runs the command line, which must succeed, and gives the JSON that it prints. */
export const json = async (...args: readonly string[]) => JSON.parse(await output(...args, "--json"));

const silent = { write: () => true };

/** The program with all of its commands, to be looked at. */
export const program = programFor({ stdout: silent, stderr: silent, env: {} }, [addValidate]);

/** The commands that people type. */
export const commands = program
  .createHelp()
  .visibleCommands(program)
  .filter((command) => command.name() !== "help");
