import { expect, test } from "vitest";
import { foundBy, RELIEF, recordAt, TALKS, VISIT } from "../fixture.ts";

const [conflict] = recordAt(`meetings/${TALKS}`).conflicts as [{ claim: string; value: unknown; evidence: object[] }];
const disputed = (claim: string, value: unknown) =>
  foundBy("conflict-value", { [`meetings/${TALKS}`]: { "/conflicts/0": { ...conflict, claim, value } } });

test("a conflict about what is no claim is refused", () => {
  expect(disputed("/title", "Other talks")).toEqual(["/conflicts/0/claim"]);
  expect(disputed("/participants/7", { party: "ruth-power", role: "guest" })).toEqual(["/conflicts/0/claim"]);
});

test("a value of another type than the claim's is refused", () => {
  expect(disputed("/start", { city: "Guatemala City", country: "GT" })).toEqual(["/conflicts/0/value"]);
  expect(disputed("/start", "Sunday")).toEqual(["/conflicts/0/value"]);
  expect(disputed("/format", "by pigeon")).toEqual(["/conflicts/0/value"]);
  expect(disputed("/participants/0", "ruth-power")).toEqual(["/conflicts/0/value"]);
});

test("nothing at all is not what a source says", () => {
  expect(disputed("/start", null)).toEqual(["/conflicts/0/value"]);
  const nowhere = { "/conflicts": [{ ...conflict, claim: "/place", value: null }] };
  expect(foundBy("conflict-value", { [`meetings/${VISIT}`]: nowhere })).toEqual(["/conflicts/0/value"]);
});

test("a conflict with the value that the record holds is none", () => {
  expect(disputed("/start", "2021-06-07")).toEqual(["/conflicts/0/value"]);
});

test("another value of the claim's type passes", () => {
  expect(disputed("/start", "2021-06-06")).toEqual([]);
  expect(disputed("/format", "phone")).toEqual([]);
  const amount = { value: 300_000_000, currency: "USD", qualifier: "exact", basis: "total" };
  const sum = { claim: "/amount", value: amount, evidence: conflict.evidence };
  expect(foundBy("conflict-value", { [`pledges/${RELIEF}`]: { "/conflicts": [sum] } })).toEqual([]);
});
