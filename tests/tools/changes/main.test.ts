import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { type Change, filesWith, KOREA } from "../check/fixture.ts";

const main = join(import.meta.dirname, "../../../tools/changes/main.ts");
const root = mkdtempSync(join(tmpdir(), "changes-"));
afterAll(() => rmSync(root, { recursive: true }));

/** A checkout with the dataset in it, changed, and changesets. */
function checkout(name: string, changes: Record<string, Change>, changesets: Record<string, string> = {}): string {
  const files = [
    ...filesWith(changes).map(({ path, text }) => [`data/${path}`, text] as const),
    ...Object.entries(changesets).map(([id, text]) => [`.changeset/${id}.md`, text] as const),
  ];
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, name, path)), { recursive: true });
    writeFileSync(join(root, name, path), text);
  }
  return join(root, name);
}

const run = (...args: string[]) =>
  new Promise<{ status: number | string; stdout: string; stderr: string }>((resolve) => {
    execFile(process.execPath, [main, ...args], (error, stdout, stderr) => {
      resolve({ status: error?.code ?? 0, stdout, stderr });
    });
  });

const says = (bump: string, text = "Text.") => `---\n"root-causes-diplomacy": ${bump}\n---\n\n${text}\n`;
const before = checkout("before", {}, { old: says("major") });
const amount = { [`pledges/${KOREA}`]: { "/amount/value": 210_000_000 } };

test("two states are compared, and the bump that is due stands at the end", async () => {
  const after = checkout("after", amount);
  const { status, stdout } = await run("--from", before, "--to", after);
  expect([status, stdout]).toEqual([
    0,
    expect.stringMatching(/^pledge .*: amount 220 → 210 million USD, .*\n\ndue: patch\n {2}a value is corrected/),
  ]);
});

test("a change without a changeset of its own fails, and the message gives the command", async () => {
  const { status, stderr } = await run(
    "--check",
    "--from",
    before,
    "--to",
    checkout("bare", amount, { old: says("major") }),
  );
  expect(status).toBe(1);
  expect(stderr).toContain("patch is due (a value is corrected: ");
  expect(stderr).toContain("but there is no changeset; run `npm run changeset`");
  expect(stderr).toContain(`no changeset tells of pledge ${KOREA} /amount`);
});

test("a changeset of the bump with the reason passes", async () => {
  const line = `- pledge ${KOREA}: amount 220 → 210 million USD (update)`;
  const told = checkout("told", amount, { new: says("patch", line) });
  expect(await run("--check", "--from", before, "--to", told)).toEqual({ status: 0, stdout: "", stderr: "" });
});

test("wrong use exits with 2, a broken changeset with 1, and neither with a stack trace", async () => {
  const broken = checkout("broken", {}, { new: "no front matter" });
  const other = checkout("other", {}, { new: says("patch").replace("root-causes-diplomacy", "another") });
  const wrong: [code: number, ...args: string[]][] = [
    [2, "--frobnicate"],
    [2, "--from", "no-such-ref"],
    [2, "--format", "yaml"],
    [2, "--format", "constructor"],
    [1, "--check", "--from", before, "--to", broken],
    [1, "--check", "--from", before, "--to", other],
  ];
  for (const [code, ...args] of wrong) {
    const { status, stdout, stderr } = await run(...args);
    expect([status, stdout]).toEqual([code, ""]);
    expect(stderr).not.toBe("");
    expect(stderr).not.toMatch(/^ {4}at /m);
  }
  expect(await run("--help")).toMatchObject({ status: 0, stdout: expect.stringMatching(/^usage: npm run changes/) });
});
