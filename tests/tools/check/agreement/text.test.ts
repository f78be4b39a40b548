import { expect, test } from "vitest";
import { holdsWords, isUnspaced, namesCity, unaccented, wordsOf } from "../../../../tools/check/agreement/text.ts";

test("words keep their case, and lose accents and the points of initialisms", () => {
  expect(wordsOf("The U.S. and EE.UU. met José's team")).toEqual([
    "The",
    "US",
    "and",
    "EEUU",
    "met",
    "Jose",
    "s",
    "team",
  ]);
  expect(unaccented("Núñez, Tegucigalpa, Ótón")).toBe("Nunez, Tegucigalpa, Oton");
});

test("the words of a part follow one another in the whole, whatever their case", () => {
  expect(holdsWords("In San José they met", "san jose")).toBe(true);
  expect(holdsWords("San Pedro and José", "San José")).toBe(false);
  expect(holdsWords("Sanjosé", "José")).toBe(false);
  expect(holdsWords("anything", "…")).toBe(false);
});

test("in a script without spaces a part may stand anywhere", () => {
  expect(isUnspaced("서울에서")).toBe(true);
  expect(isUnspaced("Seoul")).toBe(false);
  expect(holdsWords("서울에서 만났다", "서울")).toBe(true);
});

test("a city is named as a place, not as the owner of something", () => {
  expect(namesCity("they met in Seoul", "Seoul")).toBe(true);
  expect(namesCity("Seoul's foreign ministry", "Seoul")).toBe(false);
  expect(namesCity("Seoul’s foreign ministry", "Seoul")).toBe(false);
});
