import { expect, test } from "vitest";
import { FOOD, foundBy, RELIEF } from "../fixture.ts";

const restating = (basis: string, type = "restates") =>
  foundBy("restated-money", {
    [`pledges/${FOOD}`]: { "/amount/basis": basis, "/relations": [{ type, pledge: RELIEF }] },
  });

test("a restatement of new money is refused", () => {
  expect(restating("additional")).toEqual(["/amount/basis"]);
});

test("a restated total passes, and so does new money that is a part or a raise", () => {
  expect(restating("total")).toEqual([]);
  expect(restating("additional", "part-of")).toEqual([]);
  expect(restating("additional", "raises")).toEqual([]);
});
