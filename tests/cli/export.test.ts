import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { textOf } from "../../src/export/index.ts";
import { aFolder } from "../export/folder.ts";
import { json, output, run } from "./run.ts";

let folder: ReturnType<typeof aFolder>;
beforeEach(() => {
  folder = aFolder();
});
afterEach(() => folder.remove());

test("text goes to standard output where no path is given", async () => {
  expect(await output("export", "--format", "csl")).toBe([...textOf("csl")].join(""));
});

test("it writes to a path and says what it wrote", async () => {
  const out = folder.at("sources.bib");
  const said = await output("export", "--format", "bibtex", "--out", out);
  const text = [...textOf("bibtex")].join("");
  expect(readFileSync(out, "utf8")).toBe(text);
  expect(said).toBe(`${out}: 1 file, ${Buffer.byteLength(text).toLocaleString("en-US")} bytes\n`);
  const written = await json("export", "--format", "csv", "--out", folder.at("tables"));
  expect(written).toMatchObject({ format: "csv", out: folder.at("tables") });
  expect(written.files.length).toBeGreaterThan(1);
});

describe("what cannot be written ends with 1 and one line that says what to do, and leaves nothing behind", () => {
  const refused = async (...args: string[]): Promise<string> => {
    const before = folder.names();
    const { exitCode, stdout, stderr } = await run(["export", "--format", ...args]);
    expect([exitCode, stdout]).toEqual([1, ""]);
    expect(folder.names()).toEqual(before);
    return /^root-causes-diplomacy: (.*)\n$/.exec(stderr)?.[1] ?? stderr;
  };

  test("a file that exists is replaced only with --force", async () => {
    const out = folder.at("a.json");
    writeFileSync(out, "mine");
    expect(await refused("json", "--out", out)).toBe(`${out} exists; choose another name, or replace it with --force`);
    expect(readFileSync(out, "utf8")).toBe("mine");
    await output("export", "--format", "json", "--out", out, "--force");
    expect(readFileSync(out, "utf8")).toBe([...textOf("json")].join(""));
  });

  test("a folder in the way, a folder that is missing, a file where a folder is to be", async () => {
    mkdirSync(folder.at("taken"));
    writeFileSync(folder.at("a"), "mine");
    expect(await refused("json", "--out", folder.at("taken"), "--force")).toMatch(/taken is a folder; name a file, /);
    expect(await refused("ics", "--out", folder.at("no/b"))).toMatch(/there is no folder .*no; make it first, or /);
    expect(await refused("ics", "--out", folder.at("a/b"))).toMatch(/; (make it first, or )?choose another/);
    expect(await refused("csv", "--out", folder.at("a"))).toMatch(/a is a file, .*; choose another name$/);
  });

  test("an interruption", async () => {
    const running = run(["export", "--format", "parquet", "--out", folder.at("tables")]);
    // Once it listens, long before it is done.
    while (process.listenerCount("SIGINT") === 0) await new Promise(setImmediate);
    process.emit("SIGINT");
    expect(await running).toEqual({
      exitCode: 1,
      stdout: "",
      stderr: "root-causes-diplomacy: interrupted; nothing was written\n",
    });
    expect(folder.names()).toEqual([]);
    expect(process.listenerCount("SIGINT") + process.listenerCount("SIGTERM")).toBe(0);
  });
});
