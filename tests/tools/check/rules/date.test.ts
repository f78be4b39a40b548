import { expect, test } from "vitest";
import { found, POST, TALKS } from "../fixture.ts";
import { judged, verdictOf } from "../saying.ts";

const start = (value: string, phrase: string, published: string | null = "2021-06-10", note?: string) =>
  verdictOf(TALKS, "/start", value, { phrase, published, ...(note && { note }) });

test("a whole date in the phrase agrees whenever its page was published", () => {
  expect(start("2021-06-07", "they met on Monday, June 7, 2021", null)).toBe("agrees");
  expect(start("2021-06-07", "se reunieron el 7 de junio de 2021", null)).toBe("agrees");
});

test("another day, month, year or weekday is refused", () => {
  expect(start("2021-06-08", "they met on June 7, 2021")).toBe("error");
  expect(start("2021-07-07", "they met on June 7, 2021")).toBe("error");
  expect(start("2022-06-07", "they met on June 7, 2021")).toBe("error");
  expect(start("2021-06-07", "they met on Tuesday, June 7, 2021")).toBe("error");
});

test("a weekday follows from the day of publication, and is not proved without one", () => {
  expect(start("2021-06-07", "they met on Monday in it")).toBe("agrees");
  expect(start("2021-05-31", "they met on Monday in it")).toBe("error");
  expect(judged(TALKS, "/start", "2021-06-07", { phrase: "they met on Monday in it", published: null }).why).toBe(
    'date: "Monday" needs the day on which page-0 was published, and that is not known; cite words that name the whole date, or a source with a date of publication',
  );
});

test("a phrase that leaves the day open does not prove it", () => {
  expect(start("2021-06-07", "they met in June 2021")).toBe("error");
  expect(start("2021-06", "they met in June 2021")).toBe("agrees");
  expect(start("2021-06-07", "they met for an hour")).toBe("error");
});

test("one phrase with another date spoils the others", () => {
  const right = { phrase: "they met on June 7, 2021" };
  const wrong = { phrase: "they met on June 8, 2021" };
  expect(verdictOf(TALKS, "/start", "2021-06-07", right, wrong)).toBe("error");
});

test("a note may name the day that the words leave open, not another than they name", () => {
  expect(start("2021-06-07", "they met for an hour", null, "It was on 7 June 2021.")).toBe("waived");
  expect(start("2021-06-07", "they met for an hour", null, "Everybody knows when.")).toBe("error");
  expect(start("2021-06-07", "they met on June 8, 2021", null, "It was on 7 June 2021.")).toBe("error");
});

test("in the dataset a page that loses its date proves no weekday any more", () => {
  const undated = found({ [`sources/${POST}`]: { "/published": null } });
  expect(undated).toEqual(expect.arrayContaining(["date /start", "date /end", "date /date"]));
});
