import { expect, test } from "vitest";
import { foundBy, recordAt } from "../fixture.ts";

const twin = { id: "regional-aid-office", name: "Regional Aid Office", aliases: [] };

test("a person with the id of an organization is refused", () => {
  expect(recordAt("organizations/regional-aid-office")).not.toBeNull();
  expect(foundBy("shared-id", { "people/regional-aid-office": { record: twin } })).toEqual(["/id"]);
});

test("ids of their own pass", () => {
  expect(foundBy("shared-id", { "people/ruth-power": { "/aliases/-": "R. Power" } })).toEqual([]);
});
