import { expect, test } from "vitest";
import { NameIndex } from "../../../../tools/check/agreement/names.ts";
import { namesCountry, namesCountryItself, namesParty } from "../../../../tools/check/agreement/parties.ts";

const names = new NameIndex(
  [
    { id: "ana-moreno", name: "Ana Moreno", aliases: ["Moreno"], country: "GT" },
    { id: "luis-moreno", name: "Luis Moreno", aliases: ["Moreno"], country: "HN" },
    { id: "rosa-moreno", name: "Rosa Moreno", aliases: ["Moreno"], country: "HN" },
  ],
  [
    { id: "honduras", name: "Honduras", aliases: [], kind: "government", country: "HN" },
    { id: "triangle", name: "Northern Triangle", aliases: [], kind: "group", members: ["GT", "HN", "SV"] },
    { id: "ministry", name: "Ministry of Trade", aliases: ["Trade"], kind: "ministry", country: "HN" },
  ],
);
const party = (phrase: string, id: string, capacity?: string) => namesParty(phrase, { id, capacity }, names);

test("a name that one party alone bears names it", () => {
  expect(party("Ana Moreno spoke first", "ana-moreno")).toEqual({ named: true });
  expect(party("Ana Moreno spoke first", "luis-moreno")).toEqual({ named: false });
});

test("a shared alias needs something that tells the bearers apart", () => {
  expect(party("Moreno spoke first", "ana-moreno")).toEqual({ named: false, sharedWith: "luis-moreno" });
});

test("the country tells bearers of two countries apart, not those of one", () => {
  expect(party("the Guatemalan Moreno spoke first", "ana-moreno")).toEqual({ named: true });
  expect(party("the Honduran Moreno spoke first", "ana-moreno").named).toBe(false);
  expect(party("the Honduran Moreno spoke first", "luis-moreno").named).toBe(false);
});

test("the title tells bearers of one country apart", () => {
  expect(party("Foreign Minister Moreno of Honduras", "luis-moreno", "Foreign Minister")).toEqual({ named: true });
  expect(party("Foreign Minister Moreno of Honduras", "luis-moreno", "President").named).toBe(false);
});

test("a government is named by its country, a ministry is not", () => {
  expect(party("the Honduran side agreed", "honduras")).toEqual({ named: true });
  expect(party("the Honduran side agreed", "ministry")).toEqual({ named: false });
});

test("a country is named by a group that it is a member of, and by no other", () => {
  expect(namesCountry("aid to the Northern Triangle", "SV", names)).toBe(true);
  expect(namesCountry("aid to the Northern Triangle", "MX", names)).toBe(false);
});

test("a group does not name one of its members itself", () => {
  expect(namesCountryItself("a visit to the Northern Triangle", "HN", names)).toBe(false);
  expect(namesCountryItself("a visit to the Honduran capital", "HN", names)).toBe(true);
});
