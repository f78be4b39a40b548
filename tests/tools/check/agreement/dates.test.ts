import { expect, test } from "vitest";
import { type DateMention, datesIn } from "../../../../tools/check/agreement/dates.ts";

/** The parts that a mention holds, without those that it leaves out. */
const parts = ({ year, month, day, weekday, relative, ahead }: DateMention) =>
  Object.fromEntries(
    Object.entries({ year, month, day, weekday, relative, ahead: ahead || undefined }).filter(
      ([, part]) => part !== undefined,
    ),
  );
const read = (phrase: string) => datesIn(phrase).map(parts);

test.each([
  ["Friday, May 7, 2021", { year: 2021, month: 5, day: 7, weekday: 5 }],
  ["MAY 7, 2021", { year: 2021, month: 5, day: 7 }],
  ["the 7th of May 2021", { year: 2021, month: 5, day: 7 }],
  ["on Sept. 15 they met", { month: 9, day: 15 }],
  ["15 Sept. 2021", { year: 2021, month: 9, day: 15 }],
  ["in April 2021", { year: 2021, month: 4 }],
  ["In March they met", { month: 3 }],
  ["May saw a meeting", { month: 5 }],
  ["on Monday they met", { weekday: 1 }],
  ["in 2021 alone", { year: 2021 }],
  ["they came on the 15th.", { day: 15 }],
  ["they met today", { relative: 0 }],
  ["they met yesterday", { relative: -1 }],
])("English: %s", (phrase, due) => {
  expect(read(phrase)).toEqual([due]);
});

test.each([
  ["8 de junio de 2021", { year: 2021, month: 6, day: 8 }],
  ["el lunes", { weekday: 1 }],
  ["el miércoles 9 de junio", { month: 6, day: 9, weekday: 3 }],
  ["el 1º de julio", { month: 7, day: 1 }],
  ["en junio de 2021", { year: 2021, month: 6 }],
  ["se vieron ayer", { relative: -1 }],
  ["se vieron hoy", { relative: 0 }],
])("Spanish: %s", (phrase, due) => {
  expect(read(phrase)).toEqual([due]);
});

test.each([
  ["2021년 6월 11일", { year: 2021, month: 6, day: 11 }],
  ["6월 11일 만났다", { month: 6, day: 11 }],
  ["지난 11일 만났다", { day: 11 }],
  ["6.11일 만났다", { month: 6, day: 11 }],
  ["2021. 6. 11. 만났다", { year: 2021, month: 6, day: 11 }],
  ["6. 11.(금) 만났다", { month: 6, day: 11 }],
  ["2021년 만났다", { year: 2021 }],
  ["2021-06-11", { year: 2021, month: 6, day: 11 }],
])("Korean and ISO: %s", (phrase, due) => {
  expect(read(phrase)).toEqual([due]);
});

test("two days of one month are two dates", () => {
  const both = [
    { month: 6, day: 7 },
    { month: 6, day: 8 },
  ];
  for (const phrase of ["June 7-8", "June 7 and 8", "7 al 8 de junio", "June 7–8"]) expect(read(phrase)).toEqual(both);
});

test("a period of years is two years", () => {
  expect(read("the 2021-2024 period")).toEqual([{ year: 2021 }, { year: 2024 }]);
});

test("words of the future before a date make it lie ahead", () => {
  expect(read("they will meet on Friday")).toEqual([{ weekday: 5, ahead: true }]);
  expect(read("se reunirán el viernes")).toEqual([{ weekday: 5, ahead: true }]);
  expect(read("11일 방문할 예정")).toEqual([{ day: 11, ahead: true }]);
  expect(read("on Friday they will meet")).toEqual([{ weekday: 5 }]);
});

test("words that only look like dates are none", () => {
  for (const phrase of [
    "they may visit it",
    "hace dos años, ago",
    "a sum of $2021",
    "2.021 people",
    "11일간",
    "the 15 states",
    "13월",
  ]) {
    expect(read(phrase)).toEqual([]);
  }
});

test("a date of points, day first, is read", () => {
  expect(datesIn("am 20.06.2019 in Tapachula")).toMatchObject([{ day: 20, month: 6, year: 2019 }]);
});

test("a Japanese date is read", () => {
  expect(datesIn("2023年2月21日に署名した")).toMatchObject([{ year: 2023, month: 2, day: 21 }]);
});
