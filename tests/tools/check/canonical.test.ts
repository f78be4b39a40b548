import { expect, test } from "vitest";
import type { Kind } from "../../../src/schema/kinds.ts";
import { canonicalList, canonicalText } from "../../../tools/check/canonical.ts";
import { clean, RELIEF, recordAt } from "./fixture.ts";

/** The same value with the keys of every object turned round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turned(inner)]),
  );
}

test("keys come in the order of the schema at every depth, whatever their order was", () => {
  const record = recordAt(`pledges/${RELIEF}`);
  const text = canonicalText("pledge", turned(record));
  expect(text).toBe(clean.find(({ path }) => path === `pledges/${RELIEF}.json`)?.text);
  expect(JSON.parse(text)).toEqual(record);
});

test("the order of a list is kept, and the canonical text of a canonical text is itself", () => {
  const folders: Record<string, Kind> = { meetings: "meeting", statements: "statement", pledges: "pledge" };
  for (const { path, text } of clean) {
    const kind = folders[path.split("/")[0] ?? ""];
    if (kind) expect(canonicalText(kind, JSON.parse(text))).toBe(text);
  }
});

test("two spaces a level and one line break at the end", () => {
  expect(canonicalText("person", { aliases: ["B"], name: "A" })).toBe(
    '{\n  "name": "A",\n  "aliases": [\n    "B"\n  ]\n}\n',
  );
});

test("what is no record is written as it is, keys that the kind does not have included", () => {
  expect(canonicalText("person", null)).toBe("null\n");
  expect(canonicalText("person", [])).toBe("[]\n");
  const strange = JSON.parse('{ "__proto__": 1, "toString": 2, "name": "A" }');
  expect(JSON.parse(canonicalText("person", strange))).toEqual(strange);
});

test("redirects stand in the order of their ids, corrections as they came", () => {
  const lines = ["b", "c", "a"].map((from) => ({ reason: "merged", from, to: ["d"], kind: "person" }));
  expect(JSON.parse(canonicalList("redirects", lines))).toEqual([lines[2], lines[0], lines[1]]);
  expect(canonicalList("redirects", lines.slice(0, 1))).toMatch(/"from".*"kind".*"reason".*"to"/s);
  const corrections = ["b", "a"].map((record) => ({ version: "0.2.0", record }));
  expect(JSON.parse(canonicalList("corrections", corrections))).toEqual(corrections);
  expect(canonicalList("redirects", "no list")).toBe('"no list"\n');
});
