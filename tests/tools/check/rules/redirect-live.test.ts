import { expect, test } from "vitest";
import { found } from "../fixture.ts";

const line = { kind: "person", reason: "merged", to: ["ruth-power"] };

test("an id that a record still has is refused", () => {
  expect(found({ redirects: [{ ...line, from: "mateo-arriaga" }] })).toEqual(["redirect-live /0/from"]);
});

test("an id that no record has passes, and so does one that a record of another kind has", () => {
  expect(found({ redirects: [{ ...line, from: "old-power" }] })).toEqual([]);
  expect(found({ redirects: [{ ...line, from: "regional-aid-office" }] })).toEqual([]);
});
