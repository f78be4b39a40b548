import { expect, test } from "vitest";
import { RELIEF } from "../fixture.ts";
import { judged, verdictOf } from "../saying.ts";

const usd = { value: 310_000_000, currency: "USD", qualifier: "exact", basis: "total" };
const amount = (phrase: string, given: object = {}, language = "en") =>
  verdictOf(RELIEF, "/amount", { ...usd, ...given }, { phrase, language });

test("a phrase that says value and currency agrees", () => {
  expect(amount("a sum of $310 million for relief")).toBe("agrees");
  expect(amount("a sum of US$310m for relief")).toBe("agrees");
  expect(amount("unos 310 millones de dólares en total", { qualifier: "about" }, "es")).toBe("agrees");
});

test("a phrase that says another scale, figure, sign or currency is refused, with what it says", () => {
  expect(amount("a sum of $310 billion for relief")).toBe("error");
  expect(amount("a sum of $301 million for relief")).toBe("error");
  expect(amount("a cut of -$310 million for relief")).toBe("error");
  expect(judged(RELIEF, "/amount", usd, { phrase: "a sum of €310 million for relief" }).why).toBe(
    'amount: "a sum of €310 million for relief" says 310000000 EUR ("€310 million"), not 310000000 USD; correct the amount or cite another phrase',
  );
});

test("a figure without a currency is not money", () => {
  expect(amount("a sum of 310 million for relief")).toBe("error");
  expect(amount("a sum of A$310 million for relief")).toBe("error");
});

test("what bounds the figure must be what the record says", () => {
  expect(amount("more than $310 million for relief")).toBe("error");
  expect(amount("more than $310 million for relief", { qualifier: "at-least" })).toBe("agrees");
  expect(amount("a sum of $310 million for relief", { qualifier: "up-to" })).toBe("error");
});

test("new money is no level, and where the phrase leaves that open either may stand", () => {
  expect(amount("an additional $310 million for relief")).toBe("error");
  expect(amount("an additional $310 million for relief", { basis: "additional" })).toBe("agrees");
  expect(amount("increase its aid to $310 million", { basis: "additional" })).toBe("error");
  expect(amount("a sum of $310 million for relief", { basis: "additional" })).toBe("agrees");
});

test("one phrase that says another sum spoils the others", () => {
  const right = { phrase: "a sum of $310 million for relief" };
  const wrong = { phrase: "a sum of $300 million for relief" };
  expect(verdictOf(RELIEF, "/amount", usd, right, wrong)).toBe("error");
  expect(verdictOf(RELIEF, "/amount", usd, right, { phrase: "the relief for three countries" })).toBe("agrees");
});
