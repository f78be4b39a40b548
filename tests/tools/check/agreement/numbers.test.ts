import { expect, test } from "vitest";
import { numbersIn, readDigits } from "../../../../tools/check/agreement/numbers.ts";

/** Value and currency of each figure, as "value currency". */
const sums = (phrase: string, language = "en") =>
  numbersIn(phrase, language).map(({ value, currency }) => `${value} ${currency ?? "-"}`);
const first = (phrase: string, language = "en") => numbersIn(phrase, language)[0];

test.each([
  ["$220 million in aid", "220000000 USD"],
  ["US$1.2 billion in aid", "1200000000 USD"],
  ["U.S. $1.2bn in aid", "1200000000 USD"],
  ["a sum of 310m", "310000000 -"],
  ["$310m of it", "310000000 USD"],
  ["$1,250,000 of it", "1250000 USD"],
  ["5 million dollars", "5000000 USD"],
  ["5 million Canadian dollars", "5000000 CAD"],
  ["C$5 million", "5000000 CAD"],
  ["MX$300 million", "300000000 MXN"],
  ["€210 million", "210000000 EUR"],
  ["¥500 million", "500000000 JPY"],
  ["EUR 210 million", "210000000 EUR"],
  ["$40 thousand", "40000 USD"],
])("English: %s", (phrase, sum) => {
  expect(sums(phrase)).toEqual([sum]);
});

test.each([
  ["1,200 millones de dólares", "1200000000 USD"],
  ["4.000 millones de dólares", "4000000000 USD"],
  ["1,5 millones de euros", "1500000 EUR"],
  ["3 mil millones de dólares", "3000000000 USD"],
  ["2 billones de pesos", "2000000000000 MXN"],
  ["250 mdd", "250000000 USD"],
  ["40 mil dólares", "40000 USD"],
])("Spanish: %s", (phrase, sum) => {
  expect(sums(phrase, "es")).toEqual([sum]);
});

test.each([
  ["2억2천만 달러", "220000000 USD"],
  ["2억 달러", "200000000 USD"],
  ["500만 달러", "5000000 USD"],
  ["1억 5천만 유로", "150000000 EUR"],
  ["3천만 원", "30000000 KRW"],
])("Korean: %s", (phrase, sum) => {
  expect(sums(phrase, "ko")).toContain(sum);
});

test("a sign before the figure or the currency makes it negative, a hyphen between words or years does not", () => {
  for (const loss of ["-$5 million", "$-5 million", "\u2212$5 million", "a cut of -$5 million"]) {
    expect(sums(loss)).toEqual(["-5000000 USD"]);
  }
  expect(sums("a mid-5 million sum")).toEqual(["5000000 -"]);
  expect(sums("2021-2024")).toEqual(["2021 -", "2024 -"]);
});

test("another country's dollar is no US dollar", () => {
  expect(sums("A$5 million and R$6 million")).toEqual(["5000000 -", "6000000 -"]);
});

test.each([
  ["more than $40 million", "en", "at-least"],
  ["at least $40 million", "en", "at-least"],
  ["over $40 million", "en", "at-least"],
  ["more than an additional $40 million", "en", "at-least"],
  ["$40 million or more", "en", "at-least"],
  ["más de 40 millones", "es", "at-least"],
  ["superior a 40 millones", "es", "at-least"],
  ["$40 million-plus", "en", "at-least"],
  ["up to $40 million", "en", "up-to"],
  ["no more than $40 million", "en", "up-to"],
  ["no más de 40 millones", "es", "up-to"],
  ["hasta 40 millones", "es", "up-to"],
  ["about $40 million", "en", "about"],
  ["nearly $40 million", "en", "about"],
  ["cerca de 40 millones", "es", "about"],
  ["unos 40 millones", "es", "about"],
  ["약 4천만 달러", "ko", "about"],
  ["the $40 million", "en", "exact"],
  ["a change of $40 million", "en", "exact"],
])("what bounds a figure: %s", (phrase, language, qualifier) => {
  expect(first(phrase, language)?.qualifier).toBe(qualifier);
});

test.each([
  ["an additional $310m", "additional"],
  ["$310m in new aid", "additional"],
  ["otros 310 millones", "additional"],
  ["increase its commitment to $220 million", "total"],
  ["elevar su aporte a 220 millones", "total"],
  ["a total of $220 million", "total"],
  ["it gives $220 million", undefined],
  ["increase its aid by $220 million", undefined],
])("new money or a level: %s", (phrase, basis) => {
  expect(first(phrase)?.basis).toBe(basis);
});

test("numbers in words are read, in English and Spanish", () => {
  expect(sums("two of the tres, sixteen in all")).toEqual(["2 -", "3 -", "16 -"]);
});

test("a word that every object has as a name is no number", () => {
  expect(numbersIn("un constructor de puentes", "es")).toEqual([]);
});

test("points and commas read by the language and by what stands behind them", () => {
  expect(readDigits("4.000", "es", true)).toBe(4000);
  expect(readDigits("1.234", "en", true)).toBe(1.234);
  expect(readDigits("1,200", "es", true)).toBe(1200);
  expect(readDigits("1.234.567", "es", false)).toBe(1_234_567);
  expect(readDigits("1.234,5", "es", false)).toBe(1234.5);
  expect(readDigits("1,234.5", "en", false)).toBe(1234.5);
  expect(readDigits("1.5", "en", false)).toBe(1.5);
});

test("a number in words has its scale too, and a minimum bounds a sum from below", () => {
  expect(numbersIn("help for five million people", "en")).toMatchObject([{ value: 5_000_000 }]);
  expect(numbersIn("para tres millones de personas", "es")).toMatchObject([{ value: 3_000_000 }]);
  expect(numbersIn("a minimum regional investment of $150 million", "en")).toMatchObject([
    { value: 150_000_000, qualifier: "at-least" },
  ]);
});

test("thousands parted by a space are one number, and a sign may stand apart from its country", () => {
  expect(numbersIn("a unas 14 000 familias", "es")).toMatchObject([{ value: 14_000 }]);
  expect(numbersIn("unos US $1 mil millones", "es")).toMatchObject([
    { value: 1e9, currency: "USD", qualifier: "about" },
  ]);
});

test("Korean counts and Japanese sums are read in ten thousands", () => {
  expect(numbersIn("50만 도즈를 공여", "ko")).toEqual(
    expect.arrayContaining([expect.objectContaining({ value: 500_000 })]),
  );
  expect(numbersIn("450万米ドルの無償", "ja")).toEqual(
    expect.arrayContaining([expect.objectContaining({ value: 4_500_000, currency: "USD" })]),
  );
  expect(numbersIn("2억2천만 달러로", "ko")).toEqual(
    expect.arrayContaining([expect.objectContaining({ value: 220_000_000, currency: "USD" })]),
  );
});
