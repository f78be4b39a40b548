import { expect, test } from "vitest";
import * as face from "../src/index.ts";

const { meetings, statements, pledges, people, organizations, sources, redirects, corrections } = face;
const collections = { meetings, statements, pledges, people, organizations, sources };

test("the public face is the six collections, their lookups, the two lists and the helpers", () => {
  expect(Object.keys(face).sort()).toEqual(
    [
      ...Object.keys(collections),
      ...["meeting", "statement", "pledge", "person", "organization", "source"],
      ...["redirects", "corrections"],
      ...["asOf", "evidenceFor", "related", "sumPledges", "timeline", "toCsl"],
    ].sort(),
  );
});

const isDeeplyFrozen = (value: unknown): boolean =>
  typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen));

test.each(Object.entries(collections))("%s are deeply frozen and in the order of their ids", (_, records) => {
  expect(isDeeplyFrozen(records)).toBe(true);
  const ids = records.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].sort());
});

test("each lookup finds every record of its collection", () => {
  const { meeting, statement, pledge, person, organization, source } = face;
  expect(meetings.map(({ id }) => meeting(id))).toEqual(meetings);
  expect(statements.map(({ id }) => statement(id))).toEqual(statements);
  expect(pledges.map(({ id }) => pledge(id))).toEqual(pledges);
  expect(people.map(({ id }) => person(id))).toEqual(people);
  expect(organizations.map(({ id }) => organization(id))).toEqual(organizations);
  expect(sources.map(({ id }) => source(id))).toEqual(sources);
});

test("the lists are deeply frozen, and a lookup follows each id that has one record in its place", () => {
  expect(isDeeplyFrozen(redirects)).toBe(true);
  expect(isDeeplyFrozen(corrections)).toBe(true);
  const { meeting, statement, pledge, person, organization, source } = face;
  const lookups = { meeting, statement, pledge, person, organization, source };
  for (const { kind, from, to } of redirects) {
    const target = (lookups[kind] as (id: string) => object | undefined)(from);
    expect([from, target]).toEqual([from, to.length === 1 ? expect.objectContaining({ id: to[0] }) : undefined]);
  }
});
