import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { commands, run } from "./run.ts";

const root = join(import.meta.dirname, "../..");
const reference = readFileSync(join(root, "docs/cli.md"), "utf8");
const readme = readFileSync(join(root, "README.md"), "utf8");

/** The examples of the reference: what is typed, and what is printed; an ellipsis stands for what is left out. */
const examples = [...reference.matchAll(/```console\n(.*?)```/gs)]
  .flatMap(([, block = ""]) => block.split(/^\$ root-causes-diplomacy /m).slice(1))
  .map((text): [line: string, printed: string] => [text.split("\n", 1)[0] ?? "", text.slice(text.indexOf("\n") + 1)]);

const pattern = (printed: string): RegExp =>
  new RegExp(
    `^${printed
      .split(/ ?…\n/)
      .map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&"))
      .join("[^]*?")}$`,
  );

describe("what the reference shows is what is printed", () => {
  test.each(examples)("%s", async (line, printed) => {
    const { stdout, stderr } = await run(line.split(" "));
    expect(`${stdout}${stderr}`).toMatch(pattern(printed));
  });

  test("with an example of every command that prints data", () => {
    const shown = new Set(examples.map(([line]) => line.split(" ")[0]));
    expect([...shown].sort()).toEqual(
      ["cite", "export", "list", "pledges", "search", "show", "timeline", "validate"].sort(),
    );
  });
});

test("the reference explains every command and every option", () => {
  for (const command of commands) {
    const section = reference.split(/^## /m).find((text) => text.startsWith(`${command.name()}\n`)) ?? "";
    const common = reference.slice(0, reference.indexOf("## list"));
    expect(common).toContain(`[\`${command.name()}`);
    for (const { long } of command.options)
      expect(section.includes("timeline` but") ? reference : section + common).toContain(long);
  }
});

test("the lines of the README work", async () => {
  const lines = [...readme.matchAll(/^npx root-causes-diplomacy([^#>\n]*)/gm)].map(([, line = ""]) => line.trim());
  expect(lines).toHaveLength(10);
  // The whole of data is checked by its own test.
  for (const line of lines.filter((each) => each !== "validate data")) {
    const { exitCode, stdout } = await run(line === "" ? [] : line.split(/ +/));
    expect([line, exitCode]).toEqual([line, 0]);
    expect(stdout).not.toBe("");
  }
});
