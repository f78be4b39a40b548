import { mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "../../cli/run.ts";
import { type Change, clean, filesWith, VISIT } from "../check/fixture.ts";
import { folder, folderOf } from "../check/folder.ts";

const unprinted = ({ path }: { readonly path: string }): boolean => !path.startsWith("fingerprints/");

/** The invented dataset without its fingerprints, changed. */
const aFork = (changes: Record<string, Change> = {}): string => folderOf(filesWith(changes).filter(unprinted));

const meeting = `meetings/${VISIT}`;
const anotherDay = { [meeting]: { "/start": "2021-06-10", "/end": "2021-06-10" } };

describe("a data folder", () => {
  test("without fingerprints is checked by all rules but those that need them", async () => {
    expect(await run(["validate", aFork()])).toEqual({
      exitCode: 0,
      stdout: "claims: 55 agree, 2 waived, 0 errors\n",
      stderr: "",
    });
  });

  test("with findings ends with 1, and says where each is and how to mend it", async () => {
    const dir = aFork(anotherDay);
    const { exitCode, stdout, stderr } = await run(["validate", dir]);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(`${join(dir, meeting)}.json:9:12 error date /start `);
    expect(stdout).toMatch(/\n\n2 findings in 1 files\nclaims: 53 agree, 2 waived, 2 errors\n$/);
    expect(stderr).toBe(`root-causes-diplomacy: 2 findings in ${dir}; mend what each says\n`);
  });

  test("a phrase is looked up where its source has a fingerprint", async () => {
    const words = { [meeting]: { "/evidence/0/phrase": "these words stand in no source at all" } };
    const codes = async (dir: string) =>
      JSON.parse((await run(["validate", dir, "--json"])).stdout).map(({ code }: { code: string }) => code);
    expect(await codes(folder(words))).toContain("phrase-absent");
    expect(await codes(aFork(words))).not.toContain("phrase-absent");
  });

  test("as JSON it is one array of findings and nothing else", async () => {
    const { stdout } = await run(["validate", aFork(anotherDay), "--json"]);
    expect(JSON.parse(stdout)).toMatchObject([
      { code: "date", pointer: "/start" },
      { code: "date", pointer: "/end" },
    ]);
  });

  test("is left as it was", async () => {
    const text = '{"id":"ruth-power"}';
    const dir = aFork({ "people/ruth-power": text });
    const names = readdirSync(dir, { recursive: true });
    expect((await run(["validate", dir])).exitCode).toBe(1);
    expect(readdirSync(dir, { recursive: true })).toEqual(names);
    expect(readFileSync(join(dir, "people/ruth-power.json"), "utf8")).toBe(text);
  });
});

describe("one record", () => {
  const path = `${meeting}.json`;

  test("is checked among the others of its data folder, and only its own findings are told", async () => {
    const dir = aFork({ ...anotherDay, "people/ruth-power": "{" });
    const { exitCode, stdout } = await run(["validate", join(dir, path)]);
    expect(exitCode).toBe(1);
    expect(stdout).toContain(`${join(dir, path)}:9:12 error date /start `);
    expect(stdout).not.toContain("ruth-power.json");
    expect((await run(["validate", join(dir, "people/ruth-power.json")])).stdout).toContain("1:2 error json");
    expect(await run(["validate", join(aFork(), path)])).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(/^claims: [1-9]\d* agree, \d waived, 0 errors\n$/),
    });
  });

  test("that lies alone is checked by its schema", async () => {
    const text = clean.find((file) => file.path === path)?.text ?? "";
    const alone = folderOf([
      { path: `${VISIT}.json`, text },
      { path: "wrong.json", text: text.replace('"held"', '"hold"') },
    ]);
    expect(await run(["validate", join(alone, `${VISIT}.json`)])).toMatchObject({
      exitCode: 0,
      stderr: expect.stringMatching(/ lies in no data folder: only its shape was checked\n$/),
    });
    const { exitCode, stdout } = await run(["validate", join(alone, "wrong.json")]);
    expect([exitCode, stdout]).toEqual([1, expect.stringMatching(/wrong\.json:\d+:\d+ error schema \/status /)]);
  });
});

describe("what cannot be checked ends with one line that says what to do", () => {
  test.each([
    ["empty", 2, /empty" holds none of the folders meetings, .*; name one that does$/],
    ["nowhere", 2, /^there is no file or folder ".*nowhere"; correct the path$/],
    [
      "note.txt",
      2,
      /note\.txt lies in no data folder and does not say its kind; name one of its schema in "\$schema", /,
    ],
    ["note.txt/deeper", 2, /^there is no file or folder ".*deeper"; correct the path$/],
    ["loop", 1, /loop cannot be read: ELOOP/],
  ])("%j", async (name, code, message) => {
    const dir = folderOf([{ path: "note.txt", text: "a note" }]);
    mkdirSync(join(dir, "empty"));
    symlinkSync("loop", join(dir, "loop"));
    const { exitCode, stdout, stderr } = await run(["validate", join(dir, name)]);
    expect([exitCode, stdout]).toEqual([code, ""]);
    expect(/^root-causes-diplomacy: (.*)\n$/.exec(stderr)?.[1]).toMatch(message);
  });
});
