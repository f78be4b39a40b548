import { describe, expect, test } from "vitest";
import { asOf } from "../src/as-of.ts";
import { meetings, pledges, related, sources, statements, timeline } from "../src/index.ts";
import {
  aDataset,
  aMeeting,
  anOrganization,
  aPerson,
  aPledge,
  aSource,
  aStatement,
  doubt,
  idsOf,
  proof,
} from "./fixtures/records.ts";

describe("statements and pledges", () => {
  const dataset = aDataset({
    statements: [aStatement("day"), aStatement("month", { date: "2021-06" }), aStatement("year", { date: "2021" })],
    pledges: [aPledge("low"), aPledge("high", { announced: "2021-06-30" })],
  });
  test.each([
    ["2021-06-06", [], []],
    ["2021-06-07", ["day"], ["low"]],
    ["2021-06-29", ["day"], ["low"]],
    ["2021-06-30", ["day", "month"], ["low", "high"]],
    ["2021-12-31", ["day", "month", "year"], ["low", "high"]],
  ])("on %s those are in whose last possible day has come", (day, said, promised) => {
    expect(idsOf(asOf(day, dataset).statements)).toEqual(said);
    expect(idsOf(asOf(day, dataset).pledges)).toEqual(promised);
  });
});

describe("sources and parties", () => {
  const dataset = aDataset({
    statements: [
      aStatement("s", {
        speakers: [{ party: "ann", for: "office" }],
        about: ["triangle"],
        evidence: [proof("undated")],
      }),
    ],
    pledges: [aPledge("later", { announced: "2022", pledgors: ["bob"], evidence: [proof("unused")] })],
    people: [aPerson("ann"), aPerson("bob")],
    organizations: [
      anOrganization("office", { parent: "state" }),
      anOrganization("other"),
      anOrganization("state"),
      anOrganization("triangle", { members: ["GT", "member"] }),
      anOrganization("member"),
    ],
    sources: [
      aSource("out", { published: "2021-06-07" }),
      aSource("late", { published: "2021-06-08" }),
      aSource("month", { published: "2021-06" }),
      aSource("undated", { published: null }),
      aSource("unused", { published: null }),
    ],
  });
  const then = asOf("2021-06-07", dataset);

  test("sources are in that were out, and undated ones that a record cites", () => {
    expect(idsOf(then.sources)).toEqual(["out", "undated"]);
  });

  test("people and organizations are those of the records, with parents and members", () => {
    expect(idsOf(then.people)).toEqual(["ann"]);
    expect(idsOf(then.organizations)).toEqual(["office", "state", "triangle", "member"]);
  });

  test("parties that only a conflict names are in", () => {
    const value = { party: "bob", for: "other", role: "guest" } as const;
    const conflicts = [{ claim: "/participants/0", value, evidence: [doubt("out")] }];
    const disputed = asOf("2021-06-07", { ...dataset, meetings: [aMeeting("m", { conflicts })] });
    expect(idsOf(disputed.people)).toEqual(["ann", "bob"]);
    expect(idsOf(disputed.organizations)).toContain("other");
  });

  test("the result is deeply frozen and what was given is not", () => {
    expect(
      Object.isFrozen(then) && Object.isFrozen(then.statements) && Object.isFrozen(then.statements[0]?.about),
    ).toBe(true);
    expect(Object.isFrozen(dataset.statements) || Object.isFrozen(dataset.statements[0])).toBe(false);
  });
});

test.each(["2021", "2021-06", "2021-06-31", "today", ""])("%j is refused, being no day", (day) => {
  expect(() => asOf(day)).toThrow(RangeError);
});

test("by the last day all published records are in, unchanged and shared", () => {
  const all = asOf("9999-12-31");
  expect(all.statements).toEqual(statements);
  expect(all.pledges).toEqual(pledges);
  expect(all.meetings.every((meeting, index) => meeting === meetings[index])).toBe(true);
});

test("from day to day no record of the published data is lost", () => {
  let before = asOf("2000-01-01");
  const days = [...new Set(timeline().map(({ date }) => date))].filter((date) => date.length === 10);
  for (const day of days) {
    const after = asOf(day);
    for (const kind of ["meetings", "statements", "pledges", "people", "organizations", "sources"] as const) {
      const ids = new Set(idsOf(after[kind]));
      expect(idsOf(before[kind]).filter((id) => !ids.has(id))).toEqual([]);
    }
    before = after;
  }
  expect(before.sources.length).toBeLessThanOrEqual(sources.length);
});

test("the other helpers read the collections of a day", () => {
  const talk = aMeeting("talk");
  const then = asOf(
    "2021-06-07",
    aDataset({ meetings: [talk], pledges: [aPledge("p", { meeting: "talk", announced: "2021-06-08" })] }),
  );
  expect(timeline({}, then)).toHaveLength(1);
  expect(related(talk, then)).toEqual([]);
});
