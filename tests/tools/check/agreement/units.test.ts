import { expect, test } from "vitest";
import { namesUnit } from "../../../../tools/check/agreement/units.ts";

test("what is counted is named by its own words, in the singular or the plural", () => {
  expect(namesUnit("it will send 16 trainers to Guatemala", "trainers")).toBe(true);
  expect(namesUnit("500,000 doses of the vaccine", "vaccine doses")).toBe(true);
});

test("a Spanish phrase names it too", () => {
  expect(namesUnit("creará unos 20.000 empleos", "jobs")).toBe(true);
  expect(namesUnit("para 30 000 familias", "families")).toBe(true);
});

test("another thing is not what is counted", () => {
  expect(namesUnit("creará unos 20.000 empleos", "families")).toBe(false);
  expect(namesUnit("it will send 16 trainers to Guatemala", "doses")).toBe(false);
});
