import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { clean, VISIT } from "./fixture.ts";
import { folder } from "./folder.ts";

// A process of its own takes longer to start than to check.
const slow = { timeout: 30_000 };

const main = join(import.meta.dirname, "../../../tools/check/main.ts");
/** The command line, run in a folder. */
const run = (cwd: string, ...args: string[]) =>
  new Promise<{ status: number | string; stdout: string; stderr: string }>((resolve) => {
    execFile(process.execPath, [main, ...args], { cwd }, (error, stdout, stderr) => {
      resolve({ status: error?.code ?? 0, stdout, stderr });
    });
  });

const meeting = `meetings/${VISIT}`;
const anotherDay = { [meeting]: { "/start": "2021-06-10", "/end": "2021-06-10" } };

test("clean data exit with 0 and print the counts alone", slow, async () => {
  expect(await run(folder(), "--data", ".")).toEqual({
    status: 0,
    stdout: "claims: 55 agree, 2 waived, 0 errors\n",
    stderr: "",
  });
});

test(
  "a finding exits with 1 and says file, line, column, severity, code, pointer and how to mend it",
  slow,
  async () => {
    const { status, stdout } = await run(folder(anotherDay), "--data", ".");
    const [start, end, ...rest] = stdout.split("\n");
    expect(status).toBe(1);
    expect(start).toMatch(
      new RegExp(
        `^${meeting}\\.json:9:12 error date /start "recibió .*" holds "miércoles 9 de junio", published 2021-06-12; `,
      ),
    );
    expect(end).toMatch(new RegExp(`^${meeting}\\.json:10:10 error date /end `));
    expect(rest).toEqual(["", "2 findings in 1 files", "claims: 53 agree, 2 waived, 2 errors", ""]);
  },
);

test("paths are told from where the command runs", slow, async () => {
  const dir = folder();
  writeFileSync(join(dir, "people/stray.txt"), "a note");
  const { stdout } = await run(dirname(dir), "--data", dir);
  expect(stdout).toContain(`${join(dir, "people/stray.txt")}:1:1 error misplaced / a record is a file`);
});

test("as JSON it prints one array of findings and nothing else", slow, async () => {
  const { status, stdout } = await run(folder(anotherDay), "--data", ".", "--format", "json");
  const findings = JSON.parse(stdout);
  expect(status).toBe(1);
  expect(findings.map((finding: object) => Object.keys(finding))).toEqual(
    Array(2).fill(["file", "line", "column", "severity", "code", "pointer", "message"]),
  );
  expect(findings[0]).toMatchObject({
    file: `${meeting}.json`,
    line: 9,
    column: 12,
    severity: "error",
    pointer: "/start",
  });
});

test("for GitHub it prints annotations", slow, async () => {
  const { status, stdout } = await run(folder(anotherDay), "--data", ".", "--format", "github");
  expect(status).toBe(1);
  expect(stdout).toMatch(new RegExp(`^::error file=${meeting}\\.json,line=9,col=12,title=date::/start "recibi`));
});

test("only with --fix key order and layout are mended, and broken files stay as they are", slow, async () => {
  const text = clean.find(({ path }) => path === "people/ruth-power.json")?.text ?? "";
  const broken = '{ "id": "mateo-arriaga", }';
  const dir = folder({ "people/ruth-power": JSON.stringify(JSON.parse(text)), "people/mateo-arriaga": broken });
  expect((await run(dir, "--data", ".")).stdout).toContain("people/ruth-power.json:1:1 error canonical");
  expect(readFileSync(join(dir, "people/ruth-power.json"), "utf8")).not.toBe(text);
  const { status, stdout } = await run(dir, "--data", ".", "--fix");
  expect(status).toBe(1);
  expect(stdout).toContain("people/mateo-arriaga.json:1:26 error json");
  expect(stdout).not.toContain("canonical");
  expect(readFileSync(join(dir, "people/ruth-power.json"), "utf8")).toBe(text);
  expect(readFileSync(join(dir, "people/mateo-arriaga.json"), "utf8")).toBe(broken);
});

test("wrong use exits with 2 and says how to use it, without a stack trace", slow, async () => {
  const dir = folder();
  writeFileSync(join(dir, "a-file"), "");
  const wrong = [
    ["--data", "nowhere"],
    ["--data", "a-file"],
    ["--data", "people"],
    ["--data", ".", "--format", "yaml"],
    ["--data", ".", "--format", "constructor"],
    ["--data", ".", "--frobnicate"],
    ["--data"],
  ];
  const runs = await Promise.all(wrong.map((args) => run(dir, ...args)));
  for (const [at, { status, stdout, stderr }] of runs.entries()) {
    expect([wrong[at], status, stdout]).toEqual([wrong[at], 2, ""]);
    expect(stderr).toContain("usage: npm run check");
    expect(stderr).not.toMatch(/^ {4}at /m);
  }
});

test("help is no wrong use", slow, async () => {
  const { status, stdout } = await run(folder(), "--help");
  expect([status, stdout.startsWith("usage: npm run check")]).toEqual([0, true]);
});
