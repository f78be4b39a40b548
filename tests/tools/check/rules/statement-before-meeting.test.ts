import { expect, test } from "vitest";
import { foundBy, REGION, REMARKS } from "../fixture.ts";

const said = (date: string) => foundBy("statement-before-meeting", { [`statements/${REMARKS}`]: { "/date": date } });

test("a statement or a pledge that is dated before its meeting starts is refused", () => {
  expect(said("2021-06-06")).toEqual(["/date"]);
  expect(said("2021-05")).toEqual(["/date"]);
  expect(foundBy("statement-before-meeting", { [`pledges/${REGION}`]: { "/announced": "2021-06-08" } })).toEqual([
    "/announced",
  ]);
});

test("one of the day, of days later, or of the same month passes", () => {
  for (const date of ["2021-06-07", "2021-06-09", "2021-06", "2021"]) expect(said(date)).toEqual([]);
});

test("one without a meeting may have any date", () => {
  const free = { "/date": "2021-06-01", "/meeting": undefined };
  expect(foundBy("statement-before-meeting", { [`statements/${REMARKS}`]: free })).toEqual([]);
});
