import { expect, test } from "vitest";
import { countryOfCity, isCountry, namesOfCity, namesOfCountry } from "../../../../tools/check/agreement/countries.ts";

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

test("the assigned codes are those of ISO 3166-1, 249 in all", () => {
  expect(letters.flatMap((a) => letters.map((b) => a + b)).filter(isCountry)).toHaveLength(249);
});

test("codes that are withdrawn, reserved or in common use are not assigned", () => {
  for (const code of ["UK", "EU", "UN", "SU", "YU", "AN", "XK", "ZZ", "gt", "GTM", ""])
    expect(isCountry(code)).toBe(false);
  for (const code of ["GB", "GT", "HN", "SV", "KR", "PR"]) expect(isCountry(code)).toBe(true);
});

test("a country has its names in several languages, and its people's", () => {
  expect(namesOfCountry("GT")).toEqual(expect.arrayContaining(["Guatemala", "Guatemalan", "guatemalteca", "과테말라"]));
});

test("a well-known city tells its country, another does not", () => {
  expect(countryOfCity("Mexico City")).toBe("MX");
  expect(countryOfCity("Springfield")).toBeUndefined();
  expect(countryOfCity("constructor")).toBeUndefined();
  expect(namesOfCity("Mexico City")).toContain("Ciudad de México");
  expect(namesOfCity("Springfield")).toEqual(["Springfield"]);
});
