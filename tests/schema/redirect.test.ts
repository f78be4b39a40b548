import { expect, test } from "vitest";
import { lists } from "../../src/schema/lists.ts";

/** What is said against one line. */
const against = (line: object): string[] => {
  const { error } = lists.redirects.schema.safeParse([line]);
  return (error?.issues ?? []).map(({ path, message }) => `${path.slice(1).join("/")}: ${message}`);
};

const merged = { from: "twin", kind: "person", reason: "merged", to: ["ruth-power"] };

test("a merged or renamed id has one target, a split one two, a retracted one none and a note", () => {
  expect(against(merged)).toEqual([]);
  expect(against({ ...merged, reason: "split", to: ["a", "b"] })).toEqual([]);
  expect(against({ ...merged, reason: "retracted", to: [], note: "No such person." })).toEqual([]);
  expect(against({ ...merged, to: [] })).toEqual(['to: a merged id has one id in "to"']);
  expect(against({ ...merged, reason: "renamed", to: ["a", "b"] })).toEqual(['to: a renamed id has one id in "to"']);
  expect(against({ ...merged, reason: "split" })).toEqual(['to: a split id has two or more ids in "to"']);
  expect(against({ ...merged, reason: "retracted" })).toEqual([
    'to: a retracted id has no id in "to"',
    'note: a retraction says why in "note"',
  ]);
});

test("a target stands once, and no key is unknown", () => {
  expect(against({ ...merged, reason: "split", to: ["a", "a"] })).toEqual(['to: an id stands twice in "to"; keep one']);
  expect(against({ ...merged, why: "typo" })[0]).toContain('Unrecognized key: "why"');
  expect(against({ ...merged, kind: "treaty" })).toHaveLength(1);
});
