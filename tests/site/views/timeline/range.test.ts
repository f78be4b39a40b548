import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  isWhole,
  moments,
  panned,
  rangeIn,
  rangeOf,
  whole,
  zoomed,
} from "../../../../site/src/views/timeline/range.ts";

const moment = fc.integer({ min: Date.parse("2010-01-01"), max: Date.parse("2040-01-01") });
const range = fc.tuple(moment, moment).map(([a, b]) => rangeOf(Math.min(a, b), Math.max(a, b)));
const long = ([start, end]: readonly [Date, Date]): number => (end.getTime() - start.getTime()) / 86_400_000;

test("a range stays within the record and is a week or longer, however it is moved", () => {
  fc.assert(
    fc.property(range, fc.double({ min: -3, max: 3, noNaN: true }), fc.constantFrom(0.5, 2), (start, part, factor) => {
      for (const next of [start, panned(start, part), zoomed(start, factor)]) {
        expect(next.from >= whole.from && next.to <= whole.to).toBe(true);
        expect(long(moments(next))).toBeGreaterThanOrEqual(6);
      }
    }),
  );
});

test("moving keeps the length where there is room", () => {
  const june = { from: "2021-06-01", to: "2021-06-30" };
  expect(panned(june, 1)).toEqual({ from: "2021-07-01", to: "2021-07-30" });
  expect(panned(panned(june, 0.5), -0.5)).toEqual(june);
});

test("zooming in and out again leads back", () => {
  const year = { from: "2021-01-01", to: "2021-12-30" };
  expect(zoomed(zoomed(year, 0.5), 2)).toEqual(year);
});

describe("the range of an address", () => {
  test("is what it says", () => {
    expect(rangeIn("2021-06-01", "2021-06-30")).toEqual({ from: "2021-06-01", to: "2021-06-30" });
    expect(isWhole(rangeIn("", ""))).toBe(true);
  });

  test.each([
    ["2021-13-01", ""],
    ["yesterday", "<b>"],
    ["2022-01-01", "2021-01-01"],
  ])("%s to %s is the whole, since it is none", (from, to) => {
    expect(rangeIn(from, to)).toEqual(whole);
  });
});
