import { expect, test } from "vitest";
import { NameIndex } from "../../../../tools/check/agreement/names.ts";
import { givesTitle } from "../../../../tools/check/agreement/titles.ts";

const names = new NameIndex(
  [
    { id: "clara-whitfield", name: "Clara Whitfield", aliases: ["Whitfield", "Secretary Whitfield"], country: "US" },
    { id: "mateo-arriaga", name: "Mateo Arriaga", aliases: ["Arriaga"], country: "GT" },
  ],
  [{ id: "guatemala", name: "Guatemala", aliases: [], kind: "government", country: "GT" }],
);
const whitfield = { party: "clara-whitfield", represents: [] };
const arriaga = { party: "mateo-arriaga", represents: ["guatemala", "GT"] };
const gives = (phrase: string, title: string, bearer = arriaga) => givesTitle(phrase, title, bearer, names);

test("a title before or behind the name is the party's, whatever its case", () => {
  expect(gives("President Mateo Arriaga spoke", "President")).toBe(true);
  expect(gives("Arriaga, the president, spoke", "President")).toBe(true);
  expect(gives("the President of the Republic of Guatemala, Mateo Arriaga", "President")).toBe(true);
});

test("a vice president is no president, and neither is a former or an acting one", () => {
  for (const other of [
    "Vice President",
    "vice-president",
    "Former President",
    "the acting President",
    "deputy president",
  ]) {
    expect(gives(`${other} Arriaga spoke`, "President")).toBe(false);
  }
  expect(gives("Vice President Arriaga spoke", "Vice President")).toBe(true);
});

test("an address gives no title", () => {
  expect(gives("Thank you, Mr. President, said Arriaga", "President")).toBe(false);
});

test("a title beside another person's name is that person's", () => {
  expect(gives("President Whitfield and Arriaga spoke", "President")).toBe(false);
  expect(gives("Whitfield and President Arriaga spoke", "President", whitfield)).toBe(false);
  expect(gives("President Arriaga and Whitfield spoke", "President", whitfield)).toBe(false);
});

test("a name may hold its title", () => {
  expect(gives("Secretary Whitfield spoke first", "Secretary", whitfield)).toBe(true);
});

test("where the party is not named its country may stand for it", () => {
  expect(gives("the Guatemalan president spoke first", "President")).toBe(true);
  expect(gives("the Honduran president spoke first", "President")).toBe(false);
});

test("a title far from the name is not the party's", () => {
  expect(gives("the president said in a long talk that Arriaga came", "President")).toBe(false);
});

test("a Korean title is found in the run of words", () => {
  expect(gives("아리아가 대통령은 말했다", "대통령")).toBe(true);
  expect(gives("아리아가 장관은 말했다", "대통령")).toBe(false);
});
