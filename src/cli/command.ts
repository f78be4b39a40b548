import type { Command } from "commander";

/** An example of a command: what follows the program's name. */
export type Example = string;

/** Adds a command that prints JSON on demand, and examples at the end of its help. */
export function addCommand(
  program: Command,
  usage: string,
  description: string,
  examples: readonly Example[],
): Command {
  const lines = examples.map((example) => `  $ ${program.name()} ${example}`);
  return program
    .command(usage)
    .description(description)
    .option("--json", "print the data as JSON, and nothing else")
    .addHelpText("after", ["", "Examples:", ...lines].join("\n"));
}
