import { expect, test } from "vitest";
import { DAILY, FOOD, foundBy, REMARKS, VISIT } from "../fixture.ts";

test("two letters that no country has are refused wherever a country may stand", () => {
  expect(foundBy("codes", { [`meetings/${VISIT}`]: { "/place": { country: "XX" } } })).toEqual(["/place/country"]);
  expect(foundBy("codes", { "people/ruth-power": { "/country": "UK" } })).toEqual(["/country"]);
  expect(foundBy("codes", { "organizations/northern-triangle": { "/members/2": "EU" } })).toEqual(["/members/2"]);
  expect(foundBy("codes", { [`statements/${REMARKS}`]: { "/about/-": "ZZ" } })).toEqual(["/about/1"]);
  expect(foundBy("codes", { [`pledges/${FOOD}`]: { "/beneficiaries/-": "QQ" } })).toEqual(["/beneficiaries/1"]);
});

test("a currency and a language that nobody assigned are refused", () => {
  expect(foundBy("codes", { [`pledges/${FOOD}`]: { "/amount/currency": "DOL" } })).toEqual(["/amount/currency"]);
  expect(foundBy("codes", { [`sources/${DAILY}`]: { "/language": "qx" } })).toEqual(["/language"]);
  expect(foundBy("codes", { [`statements/${REMARKS}`]: { "/quote/language": "qx" } })).toEqual(["/quote/language"]);
});

test("assigned codes pass, a language with its region too", () => {
  expect(foundBy("codes", { [`statements/${REMARKS}`]: { "/about/-": "NI" } })).toEqual([]);
  expect(foundBy("codes", { [`statements/${REMARKS}`]: { "/quote/language": "es-MX" } })).toEqual([]);
});
