import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { people, pledges } from "../../src/index.ts";
import { type Installed, nodes, root, run } from "./installed.ts";

const program = "node_modules/root-causes-diplomacy/dist/cli/root-causes-diplomacy.js";

/** Tests of the command line as a process of its own, in the folder where the package is installed. */
export function testCommandLine(installed: () => Installed): void {
  const start = (...args: string[]) => run(process.execPath, [program, ...args], installed().folder);
  /** Runs a line of a shell in which `diplomacy` is the program. */
  const shell = (line: string) =>
    run("sh", ["-c", `diplomacy() { "${process.execPath}" ${program} "$@"; }; ${line}`], installed().folder);

  test("npx starts it", async () => {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    const { code, output } = await run("npx", ["--no", "--", "root-causes-diplomacy", "--version"], installed().folder);
    expect({ code, output }).toMatchObject({ code: 0, output: expect.stringMatching(new RegExp(`^${version}$`, "m")) });
  });

  test.each(nodes())("it runs in %s", async (_, node) => {
    const { code, output } = await run(node, [program, "list", "person", "--json"], installed().folder);
    const listed = people.map(({ id, name }) => ({ kind: "person", id, title: name }));
    expect({ code, listed: JSON.parse(output) }).toEqual({ code: 0, listed });
  });

  test("it holds all that it needs, with the licences", () => {
    const folder = join(installed().folder, "node_modules/root-causes-diplomacy/dist/cli");
    const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
    const named = texts.flatMap((text) => [
      ...text.matchAll(/(?:\bfrom|\bimport\(?|\brequire\()"([@.\w][\w@./:-]*)"/g),
    ]);
    const outside = named.map(([, name = ""]) => name.replace(/^node:/, "")).filter((name) => !name.startsWith("."));
    expect(outside.filter((name) => !builtinModules.includes(name))).toEqual([]);
    const licences = readFileSync(join(folder, "LICENSES.txt"), "utf8");
    for (const name of ["commander", "minisearch", "zod"])
      expect(licences).toMatch(new RegExp(`^${name} \\d.*, MIT$`, "m"));
  });

  describe("a reader that has seen enough is no error", () => {
    test.each(["list", "export --format json", "timeline --json"])("%s", async (line) => {
      const { code, output } = await shell(`{ diplomacy ${line}; echo "ended with $?" >&2; } | head -n 1`);
      expect(code).toBe(0);
      expect(output).toMatch(/^[^\n]+\nended with 0$/);
    });
  });

  test.skipIf(!existsSync("/dev/full"))("an output that cannot be written is told in one line", async () => {
    const { code, output } = await shell("diplomacy list > /dev/full");
    expect({ code, output }).toEqual({
      code: 1,
      output: expect.stringMatching(/^root-causes-diplomacy: the output was not written: ENOSPC.*$/),
    });
  });

  test("a disk without room is told in one line, and nothing is left behind", async () => {
    mkdirSync(join(installed().folder, "small"));
    const { code, output } = await shell("ulimit -f 200; diplomacy export --format json --out small/data.json");
    expect({ code, output }).toEqual({
      code: 1,
      output: expect.stringMatching(/^root-causes-diplomacy: the disk is full, and nothing was left of .*; make room/),
    });
    expect(readdirSync(join(installed().folder, "small"))).toEqual([]);
  });

  test("a style needs citation-js, and says so until it is there", async () => {
    const { id, evidence } = pledges[0] ?? { id: "", evidence: [] };
    const { code, output } = await start("cite", id);
    expect({ code, output }).toEqual({
      code: 1,
      output: expect.stringMatching(
        /^root-causes-diplomacy: styles need .*npm install @citation-js\/core @citation-js\/p/,
      ),
    });
    symlinkSync(join(root, "node_modules/@citation-js"), join(installed().folder, "node_modules/@citation-js"));
    const cited = new Set(evidence.map(({ source }) => source));
    const { code: done, output: entries } = await start("cite", id);
    expect({ done, entries: entries.split("\n").length }).toEqual({ done: 0, entries: cited.size });
  });

  test("validate reads what a fork has, and ends with 1 on findings", async () => {
    writeFileSync(join(installed().folder, "fork.json"), '{ "$schema": "pledge.schema.json", "id": "fork" }\n');
    const { code, output } = await start("validate", "fork.json");
    expect(code).toBe(1);
    expect(output).toMatch(/^fork\.json:1:1 error schema \/title /m);
    expect(output).toMatch(/^root-causes-diplomacy: \d+ findings in fork\.json; mend what each says$/m);
  });
}
