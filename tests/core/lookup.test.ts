import { expect, expectTypeOf, test } from "vitest";
import { lookup } from "../../src/core/lookup.ts";

const records = [
  { id: "a", value: 1 },
  { id: "b", value: 2 },
] as const;
const find = lookup<{ id: string; value: number }, "a" | "b">(records);

test("a known id gives its record", () => {
  expect(find("b")).toBe(records[1]);
  expectTypeOf(find("b")).toEqualTypeOf<{ id: string; value: number }>();
});

test("a plain string gives the record or undefined", () => {
  const text: string = ["a", "z"].join("");
  expect(find(text)).toBeUndefined();
  expectTypeOf(find(text)).toEqualTypeOf<{ id: string; value: number } | undefined>();
});

test("a typo does not compile", () => {
  // @ts-expect-error: no record has this id
  expect(find("c")).toBeUndefined();
});

test("names that every object has are no ids", () => {
  expect(find("constructor" as string)).toBeUndefined();
});
