import { Command, CommanderError } from "commander";
import { addCite } from "./cite.ts";
import { addCompletion } from "./completion.ts";
import { addExport } from "./export.ts";
import { Failure } from "./failure.ts";
import { type Host, say } from "./host.ts";
import { addList } from "./list.ts";
import { addPledges } from "./pledges.ts";
import { addSearch } from "./search.ts";
import { addShow } from "./show.ts";
import { addTimeline } from "./timeline.ts";
import { version } from "./version.ts";

/** Adds one command to the program. */
export type AddCommand = (program: Command, host: Host) => void;

const commands: readonly AddCommand[] = [addList, addShow, addTimeline, addPledges, addSearch, addCite, addExport];

/** The program with all of its commands. */
export function programFor(host: Host, further: readonly AddCommand[]): Command {
  const program = new Command("root-causes-diplomacy")
    .description(
      "The meetings, statements and pledges of the diplomacy on the root causes of migration from Central America, with the words that prove them.",
    )
    .version(version(), "-V, --version", "print the version")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => host.stdout.write(text),
      // Mistakes are told in one line, by `main`.
      writeErr: () => undefined,
      getOutHelpWidth: () => host.stdout.columns ?? 80,
      getOutHasColors: () => false,
    })
    .addHelpText("after", "\nExit codes: 0 done, 1 findings or not written, 2 wrong use.");
  for (const add of [...commands, ...further, addCompletion]) add(program, host);
  return program;
}

interface End {
  readonly exitCode: number;
  readonly message?: string;
}

function endOf(error: unknown, program: Command, [name]: readonly string[]): End {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return { exitCode: 0 };
    const help = [program.name(), ...program.commands.map((each) => each.name()).filter((each) => each === name)];
    const message = error.message.replace(/^error: /, "").replace(/\n\(Did you mean (.*)\?\)$/, "; did you mean $1?");
    return { exitCode: 2, message: `${message}${/[.?]$/.test(message) ? "" : ";"} see ${help.join(" ")} --help` };
  }
  if (error instanceof Failure) return { exitCode: error.exitCode, message: error.message };
  throw error;
}

/**
 * Runs the command line.
 *
 * @param args - what follows the program's name
 * @param host - where to write; `process` is one
 * @param further - commands that this folder does not have
 * @returns the exit code: 0 done, 1 findings or not written, 2 wrong use
 */
export async function main(args: readonly string[], host: Host, further: readonly AddCommand[] = []): Promise<number> {
  const program = programFor(host, further);
  try {
    await program.parseAsync(args.length === 0 ? ["--help"] : args, { from: "user" });
    return 0;
  } catch (error) {
    const { exitCode, message } = endOf(error, program, args);
    if (message !== undefined) say(host, message);
    return exitCode;
  }
}
