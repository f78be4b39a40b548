import { expect, test } from "vitest";
import { found } from "../fixture.ts";

const line = { from: "old-power", kind: "person", reason: "merged", to: ["ruth-power"] };

test("a second line for an id is refused", () => {
  expect(found({ redirects: [line, { ...line, to: ["mateo-arriaga"] }] })).toEqual(["redirect-twice /1/from"]);
});

test("one id of two kinds passes", () => {
  const other = { ...line, kind: "organization", to: ["regional-aid-office"] };
  expect(found({ redirects: [line, other] })).toEqual([]);
});
