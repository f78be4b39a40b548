import { expect, test } from "vitest";
import { ANNOUNCEMENT, FOOD, foundBy, REGION, RELEASE } from "../fixture.ts";

const pledge = `pledges/${FOOD}`;
const unnamed = { [pledge]: { "/statement": undefined } };

test("a pledge that does not name the record of the text that makes it is refused", () => {
  expect(foundBy("own-text", unnamed)).toEqual(["/statement"]);
});

test("a text of another day, of another page, or one that is only reported needs no name", () => {
  const another = { ...unnamed, [`statements/${ANNOUNCEMENT}`]: { "/date": "2021-06-11" } };
  expect(foundBy("own-text", another)).toEqual([]);
  expect(foundBy("own-text", { ...unnamed, [`sources/${RELEASE}`]: { "/kind": "news" } })).toEqual([]);
  expect(foundBy("own-text", { ...unnamed, [`statements/${ANNOUNCEMENT}`]: { "/medium": "remarks" } })).toEqual([]);
  expect(foundBy("own-text", { [`pledges/${REGION}`]: { "/statement": undefined } })).toEqual([]);
});
