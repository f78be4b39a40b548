import { expect, test } from "vitest";
import { reportOf } from "./fixture.ts";

test("a dataset whose phrases say its values has no finding, and every claim is counted", () => {
  expect(reportOf({}).findings).toEqual([]);
  expect(reportOf({}).counts).toEqual({ agrees: 55, waived: 2, error: 0 });
});
