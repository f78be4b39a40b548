import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { writeWhole } from "../../../tools/command/write.ts";

function folder(): string {
  const dir = mkdtempSync(join(tmpdir(), "write-"));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  return dir;
}

test("files are written with the folders that they need, and nothing else is left", () => {
  const dir = folder();
  writeWhole({ [join(dir, "a.json")]: "a", [join(dir, "deep/b.json")]: "b" });
  expect(readFileSync(join(dir, "deep/b.json"), "utf8")).toBe("b");
  expect(readdirSync(dir).sort()).toEqual(["a.json", "deep"]);
});

test("where one of several files cannot be written, none is, and what was there stays", () => {
  const dir = folder();
  writeWhole({ [join(dir, "a.json")]: "old" });
  mkdirSync(join(dir, "b.json.tmp"));
  expect(() => writeWhole({ [join(dir, "a.json")]: "new", [join(dir, "b.json")]: "new" })).toThrow();
  expect(readFileSync(join(dir, "a.json"), "utf8")).toBe("old");
  expect(readdirSync(dir)).not.toContain("a.json.tmp");
});
