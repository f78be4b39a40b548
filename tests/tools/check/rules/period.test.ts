import { expect, test } from "vitest";
import { TRAINERS } from "../fixture.ts";
import { judged, verdictOf } from "../saying.ts";

const years = { start: "2021", end: "2024" };
const period = (phrase: string, note?: string) =>
  verdictOf(TRAINERS, "/period", years, { phrase, published: null, ...(note && { note }) });

test("a phrase that names begin and end agrees", () => {
  expect(period("aid for the 2021-2024 period")).toBe("agrees");
  expect(period("aid between 2021 and 2024")).toBe("agrees");
  expect(
    verdictOf(TRAINERS, "/period", years, { phrase: "it begins in 2021 already" }, { phrase: "it ends in 2024 only" }),
  ).toBe("agrees");
});

test("other years are refused, and a note does not mend them", () => {
  expect(judged(TRAINERS, "/period", years, { phrase: "aid between 2022 and 2025" }).why).toBe(
    'period: "aid between 2022 and 2025" names other dates than 2021 and 2024; cite words that name the begin and the end, or correct the period',
  );
  expect(period("aid between 2022 and 2025", "It runs from 2021 to 2024.")).toBe("error");
});

test("a begin without an end is not enough, but a note may say the end", () => {
  expect(period("aid that begins in 2021")).toBe("error");
  expect(period("aid that begins in 2021", "Its three years end in 2024.")).toBe("waived");
  expect(period("aid between 2021 and 2025", "Its three years end in 2024.")).toBe("error");
});
