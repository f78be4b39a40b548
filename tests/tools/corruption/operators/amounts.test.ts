import { expect, test } from "vitest";
import { amount, currency, qualifier, scale, sign } from "../../../../tools/corruption/operators/amounts.ts";
import { FOOD, REMARKS, TRAINERS } from "../../check/fixture.ts";
import { damagesTo } from "../damages.ts";

test("a sum is damaged in value, sign and scale", () => {
  expect(damagesTo(FOOD, amount)).toEqual(
    [125_000_001, 124_999_999, 250_000_000, 137_500_001].map((value) => `{"/amount/value":${value}}`),
  );
  expect(damagesTo(FOOD, sign)).toEqual(['{"/amount/value":-125000000}']);
  expect(damagesTo(FOOD, scale)).toContain('{"/amount/value":125000000000}');
  expect(damagesTo(FOOD, scale)).toHaveLength(4);
});

test("every other currency and every other bound is tried", () => {
  const currencies = damagesTo(FOOD, currency);
  expect(currencies).toContain('{"/amount/currency":"EUR"}');
  expect(currencies.join()).not.toContain("USD");
  expect(damagesTo(FOOD, qualifier)).toEqual(
    ["at-least", "up-to", "about"].map((other) => `{"/amount/qualifier":"${other}"}`),
  );
});

test("what is counted is damaged like what is paid, and a statement has neither", () => {
  expect(damagesTo(TRAINERS, sign)).toEqual(['{"/quantity/value":-16}']);
  expect(damagesTo(TRAINERS, currency)).toEqual([]);
  for (const operator of [amount, sign, scale, currency, qualifier]) expect(damagesTo(REMARKS, operator)).toEqual([]);
});
