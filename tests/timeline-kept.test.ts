import { expect, test } from "vitest";
import { meetings, timeline } from "../src/index.ts";

const of = (records: typeof meetings) => ({
  meetings: records,
  statements: [],
  pledges: [],
  people: [],
  organizations: [],
  sources: [],
});

test("a dataset that may change is read anew each time", () => {
  const records = meetings.slice(0, 3);
  const dataset = Object.freeze(of(records));
  expect(timeline({}, dataset)).toHaveLength(3);
  records.pop();
  expect(timeline({}, dataset)).toHaveLength(2);
});

test("each call gives a list of its own", () => {
  expect(timeline()).not.toBe(timeline());
  expect(timeline()).toEqual(timeline());
});
