import { expect, test } from "vitest";
import { FOOD, found } from "../fixture.ts";

const pledge = `pledges/${FOOD}`;

test("a person as pledgor is refused", () => {
  expect(found({ [pledge]: { "/pledgors/0": "ruth-power" } })).toContain("pledgor-office /pledgors/0");
});

test("the office that the person pledges for passes", () => {
  expect(found({ [pledge]: { "/pledgors/0": "regional-aid-office" } })).toEqual([]);
});
