import { expect, test } from "vitest";
import { ANNOUNCEMENT, FOOD, foundBy, RELIEF, recordAt, TALKS } from "../fixture.ts";

const [host] = recordAt(`meetings/${TALKS}`).participants as object[];

test("a party that is listed twice is refused at its second place", () => {
  expect(foundBy("repeated", { [`meetings/${TALKS}`]: { "/participants/-": host } })).toEqual(["/participants/2"]);
  const speaker = { party: "regional-aid-office" };
  expect(foundBy("repeated", { [`statements/${ANNOUNCEMENT}`]: { "/speakers/-": speaker } })).toEqual(["/speakers/1"]);
  expect(foundBy("repeated", { [`pledges/${FOOD}`]: { "/beneficiaries/-": "GT" } })).toEqual(["/beneficiaries/1"]);
  expect(foundBy("repeated", { [`pledges/${FOOD}`]: { "/pledgors/-": "regional-aid-office" } })).toEqual([
    "/pledgors/1",
  ]);
});

test("a government is not there once more beside its own delegate", () => {
  const government = { party: "united-states", role: "participant" };
  expect(foundBy("repeated", { [`meetings/${TALKS}`]: { "/participants/-": government } })).toEqual([
    "/participants/2",
  ]);
});

test("another party of the same country is no repetition", () => {
  const other = { party: "ruth-power", for: "united-states", role: "participant" };
  expect(foundBy("repeated", { [`meetings/${TALKS}`]: { "/participants/-": other } })).toEqual([]);
});

test("a country beside a group that it is a member of gains twice", () => {
  expect(foundBy("repeated", { [`pledges/${RELIEF}`]: { "/beneficiaries/-": "GT" } })).toEqual(["/beneficiaries/1"]);
});
