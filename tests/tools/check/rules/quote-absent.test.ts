import { expect, test } from "vitest";
import { found, foundBy, POST, REMARKS } from "../fixture.ts";

const statement = `statements/${REMARKS}`;
const quoting = (text: string) => foundBy("quote-absent", { [statement]: { "/quote/text": text } });

test("a quote with a word more or another than the source prints is refused", () => {
  expect(quoting("We will stand beside the workers of the highlands")).toEqual(["/quote/text"]);
  expect(quoting("We will always stand beside the farmers of the highlands")).toEqual(["/quote/text"]);
  expect(quoting("beside the farmers")).toEqual(["/quote/text"]);
});

test("a quote that stands only in a source that is not cited for it is refused", () => {
  const other = { "/evidence/0/source": "highland-archive-old-account" };
  expect(foundBy("quote-absent", { [statement]: other })).toEqual(["/quote/text"]);
});

test("words of a speaker who is not there are refused, and where several speak it is to be said whose they are", () => {
  expect(foundBy("quote-absent", { [statement]: { "/quote/by": "mateo-arriaga" } })).toEqual(["/quote/by"]);
  expect(foundBy("quote-absent", { [statement]: { "/speakers/-": { party: "mateo-arriaga" } } })).toEqual(["/quote"]);
});

test("a shorter quote, one with its speaker named, and one of a joint statement pass", () => {
  expect(quoting("stand beside the farmers")).toEqual([]);
  expect(found({ [statement]: { "/quote/by": "clara-whitfield" } })).toEqual([]);
  const joint = { "/speakers/-": { party: "mateo-arriaga" }, "/medium": "joint-statement" };
  expect(foundBy("quote-absent", { [statement]: joint })).toEqual([]);
});

test("a source without its fingerprint is told once, not at the quote too", () => {
  expect(foundBy("quote-absent", { [`fingerprints/${POST}`]: undefined })).toEqual([]);
});
