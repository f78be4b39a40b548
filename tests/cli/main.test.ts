import { afterAll, describe, expect, test } from "vitest";
import { version } from "../../src/cli/version.ts";
import { aFolder } from "../export/folder.ts";
import { commands, output, run } from "./run.ts";

const names = commands.map((command) => command.name());

const folder = aFolder();
afterAll(() => folder.remove());

/** The examples at the end of a command's help, as arguments; what they write goes to a folder of its own. */
async function examplesOf(command: string): Promise<string[][]> {
  const help = await output(command, "--help");
  const lines = [...help.matchAll(/^ {2}\$ .*?root-causes-diplomacy ([^>)\n]*)/gm)].map(([, line = ""]) => line.trim());
  return lines.map((line) =>
    line.split(" ").map((word, index, words) => (words[index - 1] === "--out" ? folder.at(word) : word)),
  );
}

test("without arguments it shows its help, with every command", async () => {
  const help = await output();
  expect(help).toBe(await output("--help"));
  for (const name of names) expect(help).toMatch(new RegExp(`^ {2}${name} `, "m"));
});

test("it says the version of the package", async () => {
  expect(await output("--version")).toBe(`${version()}\n`);
});

// Of the data of this repository a record is enough: the whole is checked by its own test.
test.each(names)("the examples in the help of %s do what they say", async (command) => {
  const examples = (await examplesOf(command)).filter((args) => args[1] !== "data");
  expect(examples.length).toBeGreaterThan(0);
  for (const args of examples) {
    const { exitCode, stdout } = await run(args);
    expect([args, exitCode]).toEqual([args, 0]);
    expect(stdout).not.toBe("");
  }
});

describe("wrong use ends with 2 and one line that says what to do", () => {
  test.each([
    ["lst", "unknown command 'lst'; did you mean list? see root-causes-diplomacy --help"],
    ["list --jsn", "unknown option '--jsn'; did you mean --json? see root-causes-diplomacy list --help"],
    [
      "list meetings",
      /argument 'kinds'. Allowed choices are meeting, .*source. see root-causes-diplomacy list --help$/,
    ],
    ["show", "missing required argument 'id'; see root-causes-diplomacy show --help"],
    ["cite a b", /^too many arguments for 'cite'. Expected 1 argument but got 2.* see .* cite --help$/],
    ["timeline --from", "option '--from <date>' argument missing; see root-causes-diplomacy timeline --help"],
    ["timeline --from 2021-13", '"2021-13" is no date: write it as 2021, 2021-06 or 2021-06-07'],
    ["timeline --as-of 2021-06", "2021-06 is more than a day: write it as 2021-06-01"],
    ["timeline --from 2022 --to 2021", "from (2022) is later than to (2021): exchange them"],
    ["timeline --country Guatemala", '"GUATEMALA" is no country code: write it as GT'],
    ["timeline --topic climat", 'no record has the topic "climat"; did you mean climate?'],
    ["timeline --topic xylophones", /^no record has the topic "xylophones"; choose one of agriculture, .*trade$/],
    [
      "timeline --party ????",
      /^there is no person or organization "\?\?\?\?"; see them with: .* list person organization$/,
    ],
    ["timeline --party mexiko", 'there is no person or organization "mexiko"; did you mean mexico?'],
    ["timeline --kind visit", /Allowed choices are meeting, statement, pledge. see/],
    ["pledges --currency dollars", '"dollars" is no currency code; write it as USD'],
    ["show kamala-haris", 'there is no record "kamala-haris"; did you mean kamala-harris?'],
    ["show 2021-05-21-korea", /^there is no record "2021-05-21-korea"; did you mean 2021-05-21-/],
    ["show ????????", 'there is no record "????????"; find its id with: root-causes-diplomacy search <words>'],
    ["show __proto__", /^there is no record "__proto__"; /],
    ["cite kamala-harris", /^kamala-harris is a person and cites no sources; name a meeting, statement, pledge or/],
    ["cite truepundit-2021-04-28-harris-giammattei --style mla", /^there is no style "mla"; .*apa/],
    ["search harris --limit 0", /^option '--limit <number>' argument '0' is invalid. Write a number from 1 on. see/],
    ["export --format xml", /Allowed choices are json, ndjson, .* see root-causes-diplomacy export --help$/],
    ["export --format sqlite", "sqlite is no text; say where to write the file with --out <path>"],
    ["export --format csv", "csv is no text; say where to write the folder with --out <path>"],
    ["export --format json --json", "--json tells what was written to a path; add --out <path>"],
    ["validate nowhere", 'there is no file or folder "nowhere"; correct the path'],
    ["completion tcsh", /Allowed choices are bash, zsh, fish. see/],
  ])("%s", async (line, message) => {
    const { exitCode, stdout, stderr } = await run(line.split(" "));
    expect([exitCode, stdout]).toEqual([2, ""]);
    const said = /^root-causes-diplomacy: (.*)\n$/.exec(stderr)?.[1];
    if (typeof message === "string") expect(said).toBe(message);
    else expect(said).toMatch(message);
  });

  test("line breaks and escapes in what was typed stay off the screen, and so does a text without end", async () => {
    const { stderr } = await run(["show", `a\nb\u001b[31m\u2028${"c".repeat(5000)}`]);
    expect(stderr).toMatch(/^root-causes-diplomacy: [^\p{Cc}\u2028]{0,1100}\n$/u);
  });
});

describe("colours", () => {
  const id = "2021-05-21-korea-northern-triangle-220m";
  const escapes = async (terminal: Parameters<typeof run>[1]) =>
    (await run(["show", id], terminal)).stdout.includes("\u001b");

  test("are for a terminal", async () => {
    expect(await escapes({ isTTY: true })).toBe(true);
    expect(await escapes({ isTTY: false })).toBe(false);
  });

  test("never come with NO_COLOR or on a terminal that shows none", async () => {
    expect(await escapes({ isTTY: true, env: { NO_COLOR: "1" } })).toBe(false);
    expect(await escapes({ isTTY: true, env: { TERM: "dumb" } })).toBe(false);
  });
});

test("a mistake of the program itself is not hidden", async () => {
  const broken = () => {
    throw new TypeError("no such thing");
  };
  await expect(run(["broken"], { commands: [(program) => program.command("broken").action(broken)] })).rejects.toThrow(
    TypeError,
  );
});
