import { expect, test } from "vitest";
import { spanOf } from "../../src/core/dates.ts";

test.each([
  ["2021-06-07", "2021-06-07", "2021-06-07"],
  ["2021-06", "2021-06-01", "2021-06-30"],
  ["2024-02", "2024-02-01", "2024-02-29"],
  ["2021-02", "2021-02-01", "2021-02-28"],
  ["2021", "2021-01-01", "2021-12-31"],
])("%s may be any day from %s to %s", (date, first, last) => {
  expect(spanOf(date)).toEqual({ first, last });
});

test.each([
  "",
  "21",
  "2021-13",
  "2021-00",
  "2021-6",
  "2021-02-29",
  "2021-06-31",
  "2021-06-00",
  "2021-06-07T00:00Z",
  "June",
])("%j is refused with the way to write a date", (date) => {
  expect(() => spanOf(date)).toThrow(new RangeError(`"${date}" is no date: write it as 2021, 2021-06 or 2021-06-07`));
});
