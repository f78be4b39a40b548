import { expect, test } from "vitest";
import { foundBy, REMARKS } from "../fixture.ts";

const cut = (text: string) => foundBy("quote-cut", { [`statements/${REMARKS}`]: { "/quote/text": text } });

test("a quote that breaks off after a word that leads on is refused", () => {
  expect(cut("We will stand beside the farmers of the")).toEqual(["/quote/text"]);
  expect(cut("vamos a estar junto a los agricultores de")).toEqual(["/quote/text"]);
});

test("a quote that sets in with a word that only goes on is refused", () => {
  expect(cut("of the highlands we speak today")).toEqual(["/quote/text"]);
});

test("a quote of whole phrases passes, and so does one that ends its sentence", () => {
  expect(cut("stand beside the farmers of the highlands")).toEqual([]);
  expect(cut("That is what we stand for.”")).toEqual([]);
});
