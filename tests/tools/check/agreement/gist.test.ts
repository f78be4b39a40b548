import { expect, test } from "vitest";
import { contentWords, gistOf } from "../../../../tools/check/agreement/gist.ts";

test("words that carry nothing are left out, and endings do not matter", () => {
  expect([...contentWords("The pledges of the countries, and their pledging")]).toEqual(
    ["pledg", "countr"].map((stem) => expect.stringContaining(stem)),
  );
});

test("a phrase carries the gist where three of its words and two in five are in the summary", () => {
  const summary = "Korea promised to raise its cooperation with Guatemala to new levels.";
  expect(gistOf("raise its cooperation with Guatemala", summary).carries).toBe(true);
  expect(gistOf("cooperation with Guatemala and eight other states of the long coast", summary).carries).toBe(false);
  expect(gistOf("cooperation cooperation cooperation", summary).carries).toBe(false);
});

test("a phrase of two words that matter carries it with both", () => {
  expect(gistOf("the new levels of it", "New levels of cooperation").shared).toEqual(["level"]);
  expect(gistOf("vaccines for Guatemala", "Vaccines arrive in Guatemala").carries).toBe(true);
  expect(gistOf("vaccines for Honduras", "Vaccines arrive in Guatemala").carries).toBe(false);
});
