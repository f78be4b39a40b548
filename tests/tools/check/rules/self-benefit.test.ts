import { expect, test } from "vitest";
import { FOOD, foundBy, TRAINERS } from "../fixture.ts";

test("a party that pledges to itself, or a government to its own country or a group with it, is refused", () => {
  expect(foundBy("self-benefit", { [`pledges/${FOOD}`]: { "/beneficiaries/0": "regional-aid-office" } })).toEqual([
    "/pledgors/0",
  ]);
  expect(foundBy("self-benefit", { [`pledges/${TRAINERS}`]: { "/beneficiaries/0": "US" } })).toEqual(["/pledgors/0"]);
  const own = { "/pledgors/0": "honduras", "/beneficiaries/0": "northern-triangle" };
  expect(foundBy("self-benefit", { [`pledges/${TRAINERS}`]: own })).toEqual(["/pledgors/0"]);
});

test("notes may say how that is, and a promise made together may be to one another", () => {
  const own = { "/beneficiaries/0": "US", "/notes": "The trainers train their own officers." };
  expect(foundBy("self-benefit", { [`pledges/${TRAINERS}`]: own })).toEqual([]);
  const together = { "/pledgors/-": "honduras" };
  expect(foundBy("self-benefit", { [`pledges/${TRAINERS}`]: together })).toEqual([]);
});
