import * as fc from "fast-check";
import { expect, test } from "vitest";
import { inputs, patience } from "./fuzz.ts";
import { program, run } from "./run.ts";

const { commands } = program;

/** What the program knows, and what is near to it. */
const known = [
  ...commands.map((command) => command.name()),
  ...commands.flatMap(({ options }) => options.flatMap(({ long, short }) => [long ?? "", short ?? ""])),
  ...commands.flatMap(({ options }) => options.flatMap(({ argChoices = [] }) => argChoices)),
  ...["--help", "-h", "--version", "-V", "help", "--", "-", "", "--json=1", "--from=", "-xyz", "--no-json"],
  ...["2021-06", "2021-06-31", "9999-99", "kamala-harris", "kamala-haris", "mexico", "GT", "USD", "climate", "apa"],
  ...["2021-05-21-korea-northern-triangle-220m", "__proto__", "constructor", "toString", "csl", "-1", "1e9", "\n"],
];

// No program is given a NUL; and what writes files is tried by its own tests.
const possible = (args: readonly string[]): boolean => args.every((arg) => !arg.includes("\0") && !/^--out/.test(arg));

const word = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...known) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...known), fc.string({ maxLength: 5 })).map((two) => two.join("")) },
);

test("whatever is typed ends with 0, or with 1 or 2 and one line that is no stack trace", patience, async () => {
  const lines = fc.array(word, { maxLength: 8 }).filter(possible);
  await fc.assert(
    fc.asyncProperty(lines, async (args) => {
      const { exitCode, stdout, stderr } = await run(args);
      expect([0, 1, 2]).toContain(exitCode);
      expect(stderr).toMatch(exitCode === 0 ? /^(root-causes-diplomacy: .+\n)?$/ : /^root-causes-diplomacy: .+\n$/);
      expect(stderr).not.toMatch(/\bat .*:\d+:\d+|\[object|undefined|NaN/);
      if (exitCode === 2) expect(stdout).toBe("");
    }),
    { numRuns: inputs(1000) },
  );
});
