import { expect, test } from "vitest";
import { shown, shownChange } from "../../../../tools/changes/format/value.ts";

const usd = (value: number, more: object = {}) => ({
  value,
  currency: "USD",
  qualifier: "exact",
  basis: "total",
  ...more,
});

test("two sums that differ in their number alone show the number", () => {
  expect(shownChange(usd(200_000_000), usd(220_000_000))).toBe("200 → 220 million USD");
  expect(
    shownChange(usd(4_000_000_000, { qualifier: "at-least" }), usd(4_200_000_000, { qualifier: "at-least" })),
  ).toBe("at least 4 → 4.2 billion USD");
  expect(shownChange(usd(57_000), usd(57_001))).toBe("57,000 → 57,001 USD");
});

test("sums that differ in more show all of it", () => {
  expect(shownChange(usd(900_000_000), usd(1_200_000_000))).toBe("900 million USD (total) → 1.2 billion USD (total)");
  expect(shownChange(usd(5_000_000), usd(5_000_000, { basis: "additional" }))).toBe(
    "5 million USD (total) → 5 million USD (additional)",
  );
  expect(shownChange(usd(5_000_000), usd(5_000_000, { currency: "EUR", qualifier: "up-to" }))).toBe(
    "5 million USD (total) → up to 5 million EUR (total)",
  );
});

test("other values are shown as people write them", () => {
  expect(shown({ value: 16, unit: "trainers", qualifier: "about" })).toBe("about 16 trainers");
  expect(shown({ start: "2021", end: "2024" })).toBe("2021 to 2024");
  expect(shown({ city: "Tegucigalpa", country: "HN" })).toBe("Tegucigalpa, HN");
  expect(shown({ source: "s", phrase: "a b c d", supports: ["/x"] })).toBe('"a b c d" (s)');
  expect(shown({ party: "p", role: "host" })).toBe("party p, role host");
  expect([null, undefined, [], true, "2021-04", "two words", ["a", "b"]].map(shown)).toEqual([
    "nothing",
    "nothing",
    "nothing",
    "true",
    "2021-04",
    '"two words"',
    "a, b",
  ]);
});
