import fc from "fast-check";
import { expect, test } from "vitest";
import { check } from "../../../tools/check/check.ts";
import { load, type TextFile } from "../../../tools/check/load.ts";
import { clean } from "./fixture.ts";

const isWellFormed = ({ findings }: ReturnType<typeof check>): boolean =>
  findings.every(({ line, column, code, message }) => line >= 1 && column >= 1 && code !== "" && message !== "");

const file = fc.nat(clean.length - 1);
const at = fc.double({ min: 0, max: 1, noNaN: true });
const replaced = (index: number, change: (text: string) => string): TextFile[] =>
  clean.map((each, own) => (own === index ? { ...each, text: change(each.text) } : each));

test("characters put in, taken out or doubled never break the check", () => {
  const snippet = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom('"', "{", "]", ",", "null", "-", "1e9", "\\"),
  );
  const damage = fc.tuple(file, at, fc.nat(20), snippet);
  fc.assert(
    fc.property(damage, ([index, where, length, text]) => {
      const files = replaced(index, (old) => {
        const start = Math.floor(where * old.length);
        return old.slice(0, start) + text + old.slice(start + length);
      });
      expect(isWellFormed(check(load(files)))).toBe(true);
    }),
    { numRuns: 60 },
  );
});

/** Every value in a record, by the path to it. */
const pathsOf = (value: unknown, path: string[] = []): string[][] =>
  typeof value !== "object" || value === null
    ? [path]
    : [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))];

test("any JSON in the place of any value never breaks the check", () => {
  const other = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom(null, [], {}, "", "US", "2021", "constructor", "__proto__", -1, { party: "x" }),
    fc.constantFrom(...clean.filter(({ path }) => !path.startsWith("fing")).map(({ text }) => JSON.parse(text).id)),
  );
  fc.assert(
    fc.property(file, at, other, (index, where, value) => {
      const files = replaced(index, (old) => {
        const root: Record<string, unknown> = { root: JSON.parse(old) };
        const paths = pathsOf(root.root, ["root"]);
        const path = paths[Math.floor(where * (paths.length - 1))] ?? ["root"];
        const parent = path.slice(0, -1).reduce((at, key) => at[key] as Record<string, unknown>, root);
        parent[path.at(-1) ?? "root"] = value;
        return JSON.stringify(root.root);
      });
      expect(isWellFormed(check(load(files)))).toBe(true);
    }),
    { numRuns: 120 },
  );
});
