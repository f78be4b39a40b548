import { expect, test } from "vitest";
import { meetings, pledges, statements } from "../src/index.ts";
import { type RelationName, related } from "../src/related.ts";
import { aDataset, aMeeting, aPledge, aStatement } from "./fixtures/records.ts";

const visit = aMeeting("visit");
const talk = aMeeting("talk", { partOf: "visit" });
const remarks = aStatement("remarks", { meeting: "talk" });
const first = aPledge("first", { meeting: "talk", statement: "remarks" });
const second = aPledge("second", {
  relations: [
    { type: "raises", pledge: "first" },
    { type: "part-of", pledge: "whole" },
    { type: "restates", pledge: "unknown" },
  ],
});
const third = aPledge("third", {
  relations: [
    { type: "succeeds", pledge: "first" },
    { type: "restates", pledge: "second" },
  ],
});
const whole = aPledge("whole");
const dataset = aDataset({
  meetings: [visit, talk],
  statements: [remarks],
  pledges: [first, second, third, whole],
});
const of = (record: Parameters<typeof related>[0]) =>
  related(record, dataset).map(({ relation, record }) => `${relation} ${record.id}`);

test("a meeting is related to its visit, its own meetings and what was said and pledged at it", () => {
  expect(of(visit)).toEqual(["has-part talk"]);
  expect(of(talk)).toEqual(["part-of visit", "has-statement remarks", "has-pledge first"]);
});

test("a statement is related to its meeting and the pledges made in it", () => {
  expect(of(remarks)).toEqual(["made-at talk", "has-pledge first"]);
});

test("a pledge is related to its meeting, its statement and other pledges both ways", () => {
  expect(of(first)).toEqual(["made-at talk", "stated-in remarks", "raised-by second", "succeeded-by third"]);
  expect(of(second)).toEqual(["raises first", "part-of whole", "restated-by third"]);
  expect(of(third)).toEqual(["succeeds first", "restates second"]);
  expect(of(whole)).toEqual(["has-part second"]);
});

test("records of one id but another kind are kept apart", () => {
  const [talk, promise] = [aMeeting("same"), aPledge("same")];
  const same = aDataset({ meetings: [talk], pledges: [promise, aPledge("p", { meeting: "same" })] });
  expect(related(promise, same)).toEqual([]);
  expect(related(talk, same)).toMatchObject([{ relation: "has-pledge", kind: "pledge" }]);
});

test("each relation in the published data is seen from both sides", () => {
  const opposite: Record<RelationName, RelationName[]> = {
    "part-of": ["has-part"],
    "has-part": ["part-of"],
    "made-at": ["has-statement", "has-pledge"],
    "stated-in": ["has-pledge"],
    "has-statement": ["made-at"],
    "has-pledge": ["made-at", "stated-in"],
    raises: ["raised-by"],
    "raised-by": ["raises"],
    restates: ["restated-by"],
    "restated-by": ["restates"],
    succeeds: ["succeeded-by"],
    "succeeded-by": ["succeeds"],
  };
  for (const record of [...meetings, ...statements, ...pledges]) {
    for (const { relation, record: other } of related(record)) {
      const back = related(other).filter((each) => each.record === record);
      expect(back.some((each) => opposite[relation].includes(each.relation))).toBe(true);
    }
  }
});
