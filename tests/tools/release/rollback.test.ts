import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { withRollback } from "../../../tools/release/rollback.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "rollback-"));
  mkdirSync(join(root, "folder"));
  for (const path of ["kept", "folder/a", "folder/b"]) writeFileSync(join(root, path), path);
});
afterEach(() => rmSync(root, { recursive: true }));

const work = () => {
  writeFileSync(join(root, "kept"), "other");
  writeFileSync(join(root, "made"), "new");
  rmSync(join(root, "folder/a"));
  writeFileSync(join(root, "folder/c"), "new");
};
const paths = ["kept", "made", "folder/"];

test("where the work fails, its files are what they were", () => {
  const failing = () => {
    work();
    throw new Error("no");
  };
  expect(() => withRollback(root, paths, failing)).toThrow("no");
  expect(readFileSync(join(root, "kept"), "utf8")).toBe("kept");
  expect(existsSync(join(root, "made"))).toBe(false);
  expect(readdirSync(join(root, "folder")).sort()).toEqual(["a", "b"]);
  expect(readFileSync(join(root, "folder/a"), "utf8")).toBe("folder/a");
});

test("where it does not, they are what it made", () => {
  withRollback(root, paths, work);
  expect(readFileSync(join(root, "kept"), "utf8")).toBe("other");
  expect(readdirSync(join(root, "folder")).sort()).toEqual(["b", "c"]);
});
