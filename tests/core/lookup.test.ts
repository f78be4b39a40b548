import { expect, expectTypeOf, test } from "vitest";
import { lookup } from "../../src/core/lookup.ts";
import type { Redirect } from "../../src/generated/types.ts";

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

const line = (from: string, reason: Redirect["reason"], ...to: string[]): Redirect => ({
  from,
  kind: "person",
  reason,
  to,
});
const followed = lookup<{ id: string; value: number }, "a" | "b" | "old-a" | "twin-of-b", "both" | "none">(records, [
  line("both", "split", "a", "b"),
  line("none", "retracted"),
  line("old-a", "renamed", "a"),
  line("twin-of-b", "merged", "b"),
]);

test("an id that was renamed or merged gives the record in its place", () => {
  expect(followed("old-a")).toBe(records[0]);
  expect(followed("twin-of-b")).toBe(records[1]);
  expectTypeOf(followed("old-a")).toEqualTypeOf<{ id: string; value: number }>();
});

test("an id that was split or retracted gives undefined, and compiles", () => {
  expect([followed("both"), followed("none")]).toEqual([undefined, undefined]);
  expectTypeOf(followed("both")).toEqualTypeOf<undefined>();
  expect(followed("no-such-id" as string)).toBeUndefined();
});
