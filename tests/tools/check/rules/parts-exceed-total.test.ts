import { expect, test } from "vitest";
import { FOOD, foundBy, RELIEF, recordAt, withValues } from "../fixture.ts";

const excess = (changes: Parameters<typeof foundBy>[1]) => foundBy("parts-exceed-total", changes);
const second = (values: Record<string, unknown>) => ({
  "pledges/2021-06-10-second-part": {
    record: withValues(recordAt(`pledges/${FOOD}`), { "/id": "2021-06-10-second-part", ...values }),
  },
});

test("a part that is more than its whole, and parts that are so together, are refused at the whole", () => {
  expect(excess({ [`pledges/${FOOD}`]: { "/amount/value": 310_000_001 } })).toEqual(["/amount/value"]);
  expect(excess(second({ "/amount/value": 185_000_001 }))).toEqual(["/amount/value"]);
});

test("parts that add up to their whole pass", () => {
  expect(excess(second({ "/amount/value": 185_000_000 }))).toEqual([]);
});

test("parts in another currency, and restatements of a part, are not added", () => {
  expect(excess(second({ "/amount/value": 900_000_000, "/amount/currency": "MXN" }))).toEqual([]);
  const again = { "/amount/value": 300_000_000, "/relations/-": { type: "restates", pledge: FOOD } };
  expect(excess(second(again))).toEqual([]);
});

test("notes of the whole may say why its parts are more", () => {
  const noted = {
    [`pledges/${FOOD}`]: { "/amount/value": 400_000_000 },
    [`pledges/${RELIEF}`]: { "/notes": "The parts were raised later." },
  };
  expect(excess(noted)).toEqual([]);
});
