import { expect, test } from "vitest";
import { readDate } from "../../../../tools/check/agreement/calendar.ts";
import { datesIn } from "../../../../tools/check/agreement/dates.ts";

/** How the one date of a phrase reads as a value, by the day of publication. */
function reading(phrase: string, value: string, published: string | null) {
  const mentions = datesIn(phrase);
  expect(mentions).toHaveLength(1);
  return readDate(mentions[0] as (typeof mentions)[number], value, published);
}

test("a whole date needs no publication date", () => {
  expect(reading("Friday, May 7, 2021", "2021-05-07", null)).toBe("says");
  expect(reading("Friday, May 7, 2021", "2021-05-08", null)).toBe("contradicts");
  expect(reading("Monday, May 7, 2021", "2021-05-07", null)).toBe("contradicts");
});

test("a date without its year takes the year nearest to publication, over a New Year too", () => {
  expect(reading("on June 8", "2021-06-08", "2021-06-10")).toBe("says");
  expect(reading("on June 8", "2020-06-08", "2021-06-10")).toBe("contradicts");
  expect(reading("on December 30", "2021-12-30", "2022-01-03")).toBe("says");
  expect(reading("on December 30", "2022-12-30", "2022-01-03")).toBe("contradicts");
  expect(reading("on January 4", "2022-01-04", "2021-12-28")).toBe("says");
  expect(reading("on June 8", "2021-06-08", "2021")).toBe("says");
  expect(reading("on June 8", "2021-06-08", null)).toBe("undated");
});

test("a month alone needs the year of publication", () => {
  expect(reading("In March they met", "2021-03", "2021-06-10")).toBe("says");
  expect(reading("In March they met", "2020-03", "2021-06-10")).toBe("contradicts");
  expect(reading("In March they met", "2021-03", null)).toBe("undated");
  expect(reading("In March they met", "2021-03-05", "2021-06-10")).toBe("too-coarse");
});

test("a weekday is the one of the week before publication", () => {
  expect(reading("on Monday", "2021-06-07", "2021-06-10")).toBe("says");
  expect(reading("on Monday", "2021-06-07", "2021-06-07")).toBe("says");
  expect(reading("on Monday", "2021-05-31", "2021-06-10")).toBe("contradicts");
  expect(reading("on Monday", "2021-06-14", "2021-06-10")).toBe("contradicts");
  expect(reading("on Monday", "2021-06-08", "2021-06-10")).toBe("contradicts");
});

test("after words of the future it is the one of the week behind publication", () => {
  expect(reading("will meet on Monday", "2021-06-14", "2021-06-10")).toBe("says");
  expect(reading("will meet on Monday", "2021-06-07", "2021-06-10")).toBe("contradicts");
});

test("a weekday and a bare day need the whole date of publication", () => {
  expect(reading("on Monday", "2021-06-07", null)).toBe("undated");
  expect(reading("on Monday", "2021-06-07", "2021-06")).toBe("undated");
  expect(reading("지난 11일", "2021-06-11", null)).toBe("undated");
});

test("a bare day is the last of its number before publication", () => {
  expect(reading("지난 11일", "2021-06-11", "2021-06-12")).toBe("says");
  expect(reading("지난 28일", "2021-05-28", "2021-06-12")).toBe("says");
  expect(reading("지난 11일", "2021-05-11", "2021-06-12")).toBe("contradicts");
});

test("today and yesterday count from the day of publication", () => {
  expect(reading("they met today", "2021-06-10", "2021-06-10")).toBe("says");
  expect(reading("they met yesterday", "2021-06-09", "2021-06-10")).toBe("says");
  expect(reading("they met yesterday", "2021-06-10", "2021-06-10")).toBe("contradicts");
  expect(reading("they met yesterday", "2021-06-09", null)).toBe("undated");
});

test("a value of less precision is said by a fuller date, not by a coarser one", () => {
  expect(reading("May 7, 2021", "2021-05", null)).toBe("says");
  expect(reading("May 7, 2021", "2021", null)).toBe("says");
  expect(reading("May 7, 2021", "2021-06", null)).toBe("contradicts");
  expect(reading("in 2021 alone", "2021", null)).toBe("says");
  expect(reading("in 2021 alone", "2021-05", null)).toBe("too-coarse");
  expect(reading("in May 2021", "2021-05-07", null)).toBe("too-coarse");
});
