import { expect, test } from "vitest";
import { NameIndex } from "../../../../tools/check/agreement/names.ts";

const names = new NameIndex(
  [
    { id: "ruth-power", name: "Ruth Power", aliases: ["Power"], country: "US" },
    { id: "jose-nunez", name: "José Núñez", aliases: ["Núñez"], country: "HN" },
    { id: "chung-min-seo", name: "Chung Min-seo", aliases: ["Chung", "정민서"], country: "KR" },
  ],
  [
    { id: "united-states", name: "United States", aliases: ["US"], kind: "government", country: "US" },
    { id: "united-nations", name: "United Nations", aliases: ["UN"], kind: "intergovernmental" },
    { id: "un-women", name: "UN Women", aliases: [], kind: "agency" },
    { id: "target", name: "Target", aliases: [], kind: "company", country: "US" },
    { id: "triangle", name: "Northern Triangle", aliases: [], kind: "group", members: ["GT", "HN", "SV"] },
    { id: "wider-group", name: "Wider Group", aliases: [], kind: "group", members: ["triangle", "MX", "wider-group"] },
  ],
);
const named = (phrase: string) => names.mentions(phrase).map(({ bearers }) => [...bearers].sort().join("|"));

test("a name that is a common word too names a party only in its own case", () => {
  expect(named("Power and Target met US officials")).toEqual(["ruth-power", "target", "US|united-states"]);
  expect(named("the power to target us all")).toEqual([]);
  expect(named("THE POWER OF TARGET")).toEqual([]);
  expect(named("un encuentro de la UN")).toEqual(["united-nations"]);
});

test("another name may stand in capitals, not in small letters", () => {
  expect(named("NUÑEZ spoke first")).toEqual(["jose-nunez"]);
  expect(named("a nuñez of old")).toEqual([]);
});

test("a name of several words is found in any case, and accents and points do not matter", () => {
  expect(named("ruth power and Jose Nunez")).toEqual(["ruth-power", "jose-nunez"]);
  expect(named("the U.S. and the U.N. agreed")).toEqual(["US|united-states", "united-nations"]);
});

test("a longer name hides the shorter ones in it", () => {
  expect(named("UN Women and the UN")).toEqual(["un-women", "united-nations"]);
  expect(named("New Mexico, North Korea and Latin American states")).toEqual(["", "", ""]);
});

test("a name is found at word boundaries alone, with a possessive too", () => {
  expect(named("Power's word and the Powers of old")).toEqual(["ruth-power"]);
  expect(named("Targeted help")).toEqual([]);
});

test("a name in another script is found inside a run of it", () => {
  expect(named("정민서가 온두라스를 방문했다")).toEqual(expect.arrayContaining(["chung-min-seo", "HN"]));
});

test("a country is named by its people, in several languages", () => {
  expect(named("Honduran, hondureño and Guatemalans")).toEqual(["HN", "HN", "GT"]);
});

test("a bearer stands for countries: its own, or its members', also over a group that holds itself", () => {
  expect(names.countriesOf("HN")).toEqual(["HN"]);
  expect(names.countriesOf("united-states")).toEqual(["US"]);
  expect(names.countriesOf("wider-group")).toEqual(["GT", "HN", "SV", "MX"]);
  expect(names.countriesOf("ruth-power")).toEqual([]);
  expect(names.countriesOf("nobody")).toEqual([]);
});
