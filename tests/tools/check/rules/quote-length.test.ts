import { expect, test } from "vitest";
import { foundBy, POST, REMARKS, recordAt } from "../fixture.ts";

const words = (count: number) => Array.from({ length: count }, () => "word").join(" ");
const AT_LENGTH = "peninsula360press-2021-05-07-harris-june-8-visit";

const lengthOf = (count: number, source = POST) =>
  foundBy("quote-length", {
    [`statements/${REMARKS}`]: { "/quote/text": words(count), "/evidence/0/source": source },
    [`sources/${AT_LENGTH}`]: { record: { ...recordAt(`sources/${POST}`), id: AT_LENGTH } },
  });

test("a quote of more than fifteen words is refused", () => {
  expect(lengthOf(16)).toEqual(["/quote/text"]);
  expect(lengthOf(15)).toEqual([]);
});

test("the documents that may be quoted at more length have a limit too", () => {
  expect(lengthOf(60, AT_LENGTH)).toEqual([]);
  expect(lengthOf(61, AT_LENGTH)).toEqual(["/quote/text"]);
});
