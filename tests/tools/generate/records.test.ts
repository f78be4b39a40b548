import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readRecords } from "../../../tools/generate/records.ts";

const dir = mkdtempSync(join(tmpdir(), "records-"));
afterAll(() => rmSync(dir, { recursive: true }));

test("records are published in the order of their ids, without the path of their schema", () => {
  mkdirSync(join(dir, "people"));
  for (const id of ["b", "a-c", "a"]) {
    writeFileSync(join(dir, `people/${id}.json`), JSON.stringify({ $schema: "../x.json", id, name: id }));
  }
  writeFileSync(join(dir, "people/notes.txt"), "no record");
  expect(readRecords(dir, "person")).toEqual(["a", "a-c", "b"].map((id) => ({ id, name: id })));
});
