import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { valueChanges } from "../../../tools/changes/values.ts";

const record = (fields: object) => ({ id: "a", ...fields });
const between = (old: object, now: object) => valueChanges(record(old), record(now));

test("a field that differs, comes or goes is told with its values", () => {
  expect(between({ date: "2021", notes: "x" }, { date: "2021-04", city: "y" })).toEqual([
    { type: "changed", pointer: "/date", old: "2021", new: "2021-04" },
    { type: "removed", pointer: "/notes", old: "x" },
    { type: "added", pointer: "/city", new: "y" },
  ]);
  expect(between({ place: null }, { place: { country: "GT" } })).toEqual([
    { type: "changed", pointer: "/place", old: null, new: { country: "GT" } },
  ]);
});

test("a field that is an object is one value", () => {
  const amount = { value: 200, currency: "USD" };
  expect(between({ amount }, { amount: { ...amount, value: 220 } })).toEqual([
    { type: "changed", pointer: "/amount", old: amount, new: { ...amount, value: 220 } },
  ]);
});

test("items of a list are told apart by who or what they name, wherever they stand", () => {
  const [harris, moon] = [
    { party: "harris", role: "host" },
    { party: "moon", role: "guest" },
  ];
  expect(between({ participants: [harris, moon] }, { participants: [moon] })).toEqual([
    { type: "removed", pointer: "/participants/0", old: harris },
  ]);
  expect(between({ participants: [harris] }, { participants: [harris, { ...moon, role: "chair" }] })).toEqual([
    { type: "added", pointer: "/participants/1", new: { ...moon, role: "chair" } },
  ]);
  expect(between({ participants: [harris, moon] }, { participants: [harris, { ...moon, role: "chair" }] })).toEqual([
    { type: "changed", pointer: "/participants/1/role", old: "guest", new: "chair" },
  ]);
});

test("another item in the same place is a changed value", () => {
  expect(between({ pledgors: ["korea"] }, { pledgors: ["japan"] })).toEqual([
    { type: "changed", pointer: "/pledgors/0", old: "korea", new: "japan" },
  ]);
});

test("the same items in another order are told once, and twins are not lost", () => {
  expect(between({ topics: ["a", "b", "c"] }, { topics: ["c", "a", "b"] })).toEqual([
    { type: "reordered", pointer: "/topics" },
  ]);
  expect(between({ topics: ["a", "a"] }, { topics: ["a"] })).toEqual([
    { type: "removed", pointer: "/topics/1", old: "a" },
  ]);
});

test("evidence is told by its phrase, and its pointers one by one", () => {
  const proof = { source: "s", phrase: "p q r s", supports: ["/a"] };
  expect(between({ evidence: [proof] }, { evidence: [{ ...proof, supports: ["/a", "/b"] }] })).toEqual([
    { type: "added", pointer: "/evidence/0/supports/1", new: "/b" },
  ]);
});

test("there are changes exactly where records differ", () => {
  const json = fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.parse(JSON.stringify(value)));
  const fields = fc.dictionary(fc.constantFrom("a", "b", "party", "source", "phrase"), json, { noNullPrototype: true });
  const items = fc.array(fields, { maxLength: 4 });
  const records = fc.record({ plain: json, list: items, words: fc.array(fc.constantFrom("x", "y", "z")) });
  fc.assert(
    fc.property(records, records, (old, now) => {
      expect(between(old, now).length > 0).toBe(!isDeepStrictEqual(old, now));
      expect(between(old, old)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
