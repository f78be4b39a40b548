import { expect, test } from "vitest";
import { CENTRE, FOOD, foundBy, KOREA, RELIEF, REMARKS, recordAt, TALKS, withValues } from "../fixture.ts";

/** A copy of a record beside it, with these values. */
const twin = (folder: string, id: string, values: Record<string, unknown> = {}) => ({
  [`${folder}/${id}-again`]: {
    record: withValues(recordAt(`${folder}/${id}`), { "/id": `${id}-again`, ...values }),
  },
});
const twice = ["", ""];

test("a meeting of the same day, kind and people is refused, and so is one with fewer of them", () => {
  expect(foundBy("event-twice", twin("meetings", TALKS))).toEqual(twice);
  const [first] = recordAt(`meetings/${TALKS}`).participants as object[];
  const evidence = (recordAt(`meetings/${TALKS}`).evidence as object[]).map((each) => ({
    ...each,
    supports: ["/summary", "/format", "/status", "/start", "/end", "/participants/0"],
  }));
  const smaller = { "/participants": [first], "/evidence": evidence, "/conflicts": undefined };
  expect(foundBy("event-twice", twin("meetings", TALKS, smaller))).toEqual(twice);
});

test("a meeting of another day or another kind, or one that is a part of the other, is another event", () => {
  expect(foundBy("event-twice", twin("meetings", TALKS, { "/start": "2021-06-06" }))).toEqual([]);
  expect(foundBy("event-twice", twin("meetings", TALKS, { "/kind": "roundtable" }))).toEqual([]);
  expect(foundBy("event-twice", twin("meetings", CENTRE, { "/partOf": CENTRE }))).toEqual([]);
});

test("the same words of the same speaker are refused, and so is the same summary in the same medium", () => {
  expect(foundBy("event-twice", twin("statements", REMARKS, { "/medium": "interview" }))).toEqual(twice);
  expect(
    foundBy("event-twice", twin("statements", REMARKS, { "/quote": undefined, "/evidence/0/supports": ["/summary"] })),
  ).toEqual(twice);
});

test("another gist of the same speaker in the same medium is another statement", () => {
  const other = {
    "/quote": undefined,
    "/summary": "Whitfield spoke on Monday after the meeting.",
    "/evidence/0": { ...(recordAt(`statements/${REMARKS}`).evidence as object[])[1], supports: ["/summary"] },
  };
  expect(foundBy("event-twice", twin("statements", REMARKS, other))).toEqual([]);
});

test("the same promise of the same sum is refused unless the one says how it relates to the other", () => {
  expect(foundBy("event-twice", twin("pledges", RELIEF))).toEqual(twice);
  expect(
    foundBy("event-twice", twin("pledges", RELIEF, { "/relations": [{ type: "restates", pledge: RELIEF }] })),
  ).toEqual([]);
});

test("phrases of the gist that are the same betray one promise under two summaries", () => {
  const retold = { "/summary": "Farming in Guatemala gains from Korea, 220 million dollars in all." };
  expect(foundBy("event-twice", twin("pledges", KOREA, retold))).toEqual(twice);
});

test("the same promise to another country is another pledge", () => {
  const other = foundBy("event-twice", twin("pledges", FOOD, { "/beneficiaries/0": "northern-triangle" }));
  expect(other).toEqual([]);
});
