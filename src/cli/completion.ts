import type { RootCommand } from "@bomb.sh/tab";
import { Argument, type Command } from "commander";
import { topics } from "./filters.ts";
import { type Host, print } from "./host.ts";
import { allIds, partyIds } from "./records.ts";

const shells = ["bash", "zsh", "fish"];

/** Words for what has no fixed choices, by the name of the argument or option. */
const words: Readonly<Record<string, () => readonly string[]>> = { id: allIds, party: partyIds, topic: topics };

/** Tells the completer the commands, arguments and options that the program has. */
function describe(program: Command, completer: RootCommand): void {
  const suggest =
    (name: string, choices: readonly string[] | undefined) => (complete: (...word: [string, string]) => void) => {
      for (const word of choices ?? words[name]?.() ?? []) complete(word, "");
    };
  for (const command of program.createHelp().visibleCommands(program)) {
    const known = completer.command(command.name(), command.description());
    for (const argument of command.registeredArguments) {
      known.argument(argument.name(), suggest(argument.name(), argument.argChoices), argument.variadic);
    }
    for (const option of command.options) {
      const name = option.name();
      if (option.isBoolean()) known.option(name, option.description);
      else known.option(name, option.description, suggest(name, option.argChoices));
    }
  }
}

/** The lines of what writes to the console only. */
function linesOf(work: () => void): string[] {
  const { log } = console;
  const lines: string[] = [];
  console.log = (line: string) => lines.push(line);
  try {
    work();
  } finally {
    console.log = log;
  }
  return lines;
}

/** Lets the shell complete paths. */
const paths = ":0";

export function addCompletion(program: Command, host: Host): void {
  program
    .command("completion")
    .description("print a script that completes commands, options and ids in a shell")
    .addArgument(new Argument("<shell>", "the shell").choices(shells))
    .addHelpText(
      "after",
      `
Examples:
  $ source <(${program.name()} completion bash)
  $ ${program.name()} completion fish > ~/.config/fish/completions/${program.name()}.fish`,
    )
    .action(async (shell: string) => {
      const { script } = await import("@bomb.sh/tab");
      print(
        host,
        linesOf(() => script(shell, program.name(), program.name())),
      );
    });
  // The scripts ask it what may follow the words typed so far.
  program
    .command("complete", { hidden: true })
    .argument("[words...]")
    .action(async (typed: readonly string[]) => {
      const { RootCommand } = await import("@bomb.sh/tab");
      const completer = new RootCommand();
      describe(program, completer);
      const lines = linesOf(() => completer.parse([...typed]));
      // The last line is a directive; it comes alone where nothing is known.
      print(host, lines.length > 1 ? lines : [paths]);
    });
}
