import { expect, test } from "vitest";
import { foundBy, TALKS, TRAINERS } from "../fixture.ts";

const meeting = (start: string, end: string) =>
  foundBy("order", { [`meetings/${TALKS}`]: { "/start": start, "/end": end } });

test("a meeting or a period that ends before it begins is refused", () => {
  expect(meeting("2021-06-07", "2021-06-06")).toEqual(["/end"]);
  expect(meeting("2021-06-07", "2021-05")).toEqual(["/end"]);
  expect(foundBy("order", { [`pledges/${TRAINERS}`]: { "/period": { start: "2024", end: "2021" } } })).toEqual([
    "/period/end",
  ]);
});

test("one day, several days and an end of less precision pass", () => {
  expect(meeting("2021-06-07", "2021-06-07")).toEqual([]);
  expect(meeting("2021-06-07", "2021-06-09")).toEqual([]);
  expect(meeting("2021-06-07", "2021-06")).toEqual([]);
  expect(meeting("2021-06-07", "2021")).toEqual([]);
});
