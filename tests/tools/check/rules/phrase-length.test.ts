import { expect, test } from "vitest";
import { wordCount } from "../../../../tools/check/rules/phrase-length.ts";
import { foundBy, TALKS } from "../fixture.ts";

const lengthOf = (phrase: string) =>
  foundBy("phrase-length", { [`meetings/${TALKS}`]: { "/evidence/1/phrase": phrase } });
const words = (count: number) => Array.from({ length: count }, (_, at) => `word${"s".repeat(at)}`).join(" ");

test("fewer than four words and more than fifteen are refused", () => {
  expect(lengthOf("leave the highlands")).toEqual(["/evidence/1/phrase"]);
  expect(lengthOf(words(16))).toEqual(["/evidence/1/phrase"]);
});

test("four words and fifteen pass", () => {
  expect(lengthOf("families leave the highlands")).toEqual([]);
  expect(lengthOf(words(15))).toEqual([]);
});

test("a figure with its sign is one word of the count, and a dash is none", () => {
  expect(wordCount("a sum of $4 – no more")).toBe(6);
  expect(lengthOf(`${words(14)} – $220`)).toEqual([]);
});

test("the phrases of a conflict are counted too", () => {
  const short = { "/conflicts/0/evidence/0/phrase": "June 6, 2021" };
  expect(foundBy("phrase-length", { [`meetings/${TALKS}`]: short })).toEqual(["/conflicts/0/evidence/0/phrase"]);
});
