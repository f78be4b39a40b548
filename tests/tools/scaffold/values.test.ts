import fc from "fast-check";
import { expect, test } from "vitest";
import type { Kind } from "../../../src/schema/kinds.ts";
import { load } from "../../../tools/check/load.ts";
import { type Field, fieldsOf } from "../../../tools/scaffold/fields.ts";
import { Parties } from "../../../tools/scaffold/parties.ts";
import { readValue } from "../../../tools/scaffold/values.ts";
import { clean } from "../check/fixture.ts";

const parties = new Parties(load(clean).dataset);
const read = (kind: Kind, name: string, text: string) =>
  readValue((fieldsOf(kind).find((field) => field.name === name) as Field).shape, text, parties);

test("an object is written by its parts, the first without its name", () => {
  expect(
    read("meeting", "participants", "Clara Whitfield; role=host; for=united-states; capacity=Vice President"),
  ).toEqual({
    party: "clara-whitfield",
    for: "united-states",
    capacity: "Vice President",
    role: "host",
  });
  expect(read("pledge", "amount", "220000000; currency=USD")).toEqual({ value: 220000000, currency: "USD" });
  expect(read("meeting", "place", "country=GT")).toEqual({ country: "GT" });
  expect(read("pledge", "period", "2021; end=2024")).toEqual({ start: "2021", end: "2024" });
});

test("a text may hold the marks that part the others", () => {
  const value = { text: "we stand; side by side = as one", language: "en", translated: false };
  expect(read("statement", "quote", `${value.text}; language=en; translated=false`)).toEqual(value);
});

test("whatever a participant's title is, it is read as it was written", () => {
  const title = fc
    .stringMatching(/^[A-Za-zÁñ,.:&' -]+$/)
    .map((text) => text.trim())
    .filter((text) => text !== "");
  fc.assert(
    fc.property(title, (capacity) => {
      const value = { party: "ruth-power", capacity, role: "guest" };
      expect(read("meeting", "participants", `ruth-power; capacity=${capacity}; role=guest`)).toEqual(value);
    }),
  );
});

test("a value of the wrong type is told", () => {
  expect(() => read("pledge", "amount", "much; currency=USD")).toThrow('"much" is no number');
  expect(() => read("source", "excerpt", "yes")).toThrow('"yes" is neither true nor false');
  expect(() => read("meeting", "kind", "party")).toThrow('"party" is none of bilateral, ');
});
