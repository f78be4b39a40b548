import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { check } from "../../../tools/check/check.ts";
import { fix } from "../../../tools/check/fix.ts";
import { load, readFolder } from "../../../tools/check/load.ts";
import { clean } from "./fixture.ts";

let dir = "";
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "fix-"));
  for (const { path, text } of clean) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
});
afterEach(() => rmSync(dir, { recursive: true }));

const person = "people/ruth-power.json";
const read = (path: string) => readFileSync(join(dir, path), "utf8");
const mend = () => fix(dir, load(readFolder(dir)));

test("key order, layout and line ends are mended, and the check is clean afterwards", () => {
  const { $schema, ...rest } = JSON.parse(read(person));
  writeFileSync(join(dir, person), JSON.stringify({ ...rest, $schema }).replaceAll(",", ",\r\n"));
  expect(mend()).toEqual([person]);
  expect(read(person)).toBe(clean.find(({ path }) => path === person)?.text);
  expect(check(load(readFolder(dir))).findings).toEqual([]);
});

test("a folder in canonical form is left alone, and mending twice changes nothing more", () => {
  const before = statSync(join(dir, person)).mtimeMs;
  expect(mend()).toEqual([]);
  expect(statSync(join(dir, person)).mtimeMs).toBe(before);
});

test("a file that is broken keeps every byte", () => {
  const broken = ['{ "id": "ruth-power", }', '{ "id": 1, "id": 2 }', '\uFEFF{"id":"ruth-power"}', "", "[".repeat(9999)];
  for (const text of broken) {
    writeFileSync(join(dir, person), text);
    expect(mend()).toEqual([]);
    expect(read(person)).toBe(text);
  }
});

test("a record of the wrong shape is laid out without losing or changing a value", () => {
  const strange = { name: 7, colour: null, id: "ruth-power", aliases: { 1: "x" } };
  writeFileSync(join(dir, person), JSON.stringify(strange));
  expect(mend()).toEqual([person]);
  expect(JSON.parse(read(person))).toEqual(strange);
});

test("nothing is left behind beside the records", () => {
  writeFileSync(join(dir, person), JSON.stringify(JSON.parse(read(person))));
  mend();
  expect(readdirSync(join(dir, "people")).filter((name) => !name.endsWith(".json"))).toEqual([]);
});
