import { expect, test } from "vitest";
import { CENTRE, FOOD, found, REGION, RELIEF, VISIT } from "../fixture.ts";

const to = (...ids: string[]) => ({ "/relations": ids.map((pledge) => ({ type: "succeeds", pledge })) });

test("meetings that hold each other are refused, each at its link", () => {
  expect(found({ [`meetings/${VISIT}`]: { "/partOf": CENTRE } })).toEqual(["cycle /partOf", "cycle /partOf"]);
  expect(found({ [`meetings/${VISIT}`]: { "/partOf": VISIT } })).toEqual(["cycle /partOf"]);
});

test("pledges that follow each other in a circle are refused", () => {
  expect(found({ [`pledges/${RELIEF}`]: to(REGION) })).toEqual([
    "cycle /relations/0/pledge",
    "cycle /relations/0/pledge",
  ]);
});

test("two ways to one pledge are no circle, and a circle elsewhere does not hang the check", () => {
  expect(found({ [`pledges/${REGION}`]: to(FOOD, RELIEF) })).toEqual([]);
  const circle = found({ [`pledges/${RELIEF}`]: to(FOOD), [`pledges/${REGION}`]: to(RELIEF) });
  expect(circle).toEqual(["cycle /relations/0/pledge", "cycle /relations/0/pledge"]);
});
