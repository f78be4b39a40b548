import { describe, expect, test } from "vitest";
import { meetings, pledges, statements } from "../src/index.ts";
import { type TimelineOptions, timeline } from "../src/timeline.ts";
import { aDataset, aMeeting, anOrganization, aPerson, aPledge, aStatement, idsOf } from "./fixtures/records.ts";

describe("order", () => {
  test("entries are in the order of date, kind and id", () => {
    const dataset = aDataset({
      meetings: [aMeeting("m-b"), aMeeting("m-a"), aMeeting("m-late", { start: "2021-07-01" })],
      statements: [aStatement("s")],
      pledges: [aPledge("p"), aPledge("p-early", { announced: "2021-06-06" })],
    });
    expect(idsOf(timeline({}, dataset))).toEqual(["p-early", "m-a", "m-b", "s", "p", "m-late"]);
  });

  test("a year stands before its months and a month before its days", () => {
    const dates = ["2021-06-01", "2021-06", "2021", "2020-12-31"];
    const dataset = aDataset({ statements: dates.map((date) => aStatement(date, { date })) });
    expect(timeline({}, dataset).map(({ date }) => date)).toEqual([...dates].reverse());
  });
});

describe("range", () => {
  const dated = (date: string) => aDataset({ pledges: [aPledge("p", { announced: date })] });
  test.each<[date: string, options: TimelineOptions, found: number]>([
    ["2021-06-07", { from: "2021-06-07", to: "2021-06-07" }, 1],
    ["2021-06-07", { from: "2021-06-08" }, 0],
    ["2021-06-07", { to: "2021-06-06" }, 0],
    ["2021-06-30", { from: "2021-06", to: "2021-06" }, 1],
    ["2021-07-01", { to: "2021-06" }, 0],
    ["2021-12-31", { to: "2021" }, 1],
    ["2021-06", { from: "2021-06-30" }, 1],
    ["2021-06", { from: "2021-07-01" }, 0],
    ["2021", { from: "2021-06-07", to: "2021-06-07" }, 1],
    ["2021", { to: "2020" }, 0],
  ])("%s in %o: %d", (date, options, found) => {
    expect(timeline(options, dated(date))).toHaveLength(found);
  });

  test("a meeting is found on each of its days", () => {
    const dataset = aDataset({ meetings: [aMeeting("m", { start: "2021-06-06", end: "2021-06-08" })] });
    expect(timeline({ from: "2021-06-07", to: "2021-06-07" }, dataset)).toHaveLength(1);
    expect(timeline({ from: "2021-06-09" }, dataset)).toHaveLength(0);
    expect(timeline({ to: "2021-06-05" }, dataset)).toHaveLength(0);
  });

  test("a range that ends before it begins is refused", () => {
    expect(() => timeline({ from: "2021-07", to: "2021-06-30" })).toThrow(
      new RangeError("from (2021-07) is later than to (2021-06-30): exchange them"),
    );
    expect(timeline({ from: "2021-06-30", to: "2021-06" }, aDataset())).toEqual([]);
  });

  test("malformed dates and country codes are refused", () => {
    expect(() => timeline({ from: "2021-6" })).toThrow(RangeError);
    expect(() => timeline({ to: "2021-02-30" })).toThrow(RangeError);
    expect(() => timeline({ countries: ["Guatemala"] })).toThrow(RangeError);
  });
});

describe("filters", () => {
  const dataset = aDataset({
    meetings: [
      aMeeting("host", { participants: [{ party: "ann", for: "ministry", role: "host" }], topics: ["climate"] }),
      aMeeting("place", { place: { country: "MX" } }),
    ],
    statements: [
      aStatement("spoken", { speakers: [{ party: "bob" }], about: ["ann"] }),
      aStatement("group", { about: ["outer"] }),
    ],
    pledges: [
      aPledge("paid", { pledgors: ["bank"], beneficiaries: ["triangle"] }),
      aPledge("given", { beneficiaries: ["SV"] }),
    ],
    people: [aPerson("ann", { country: "US" }), aPerson("bob")],
    organizations: [
      anOrganization("ministry", { country: "KR" }),
      anOrganization("bank", { country: "JP" }),
      anOrganization("triangle", { members: ["GT", "HN", "SV"] }),
      anOrganization("outer", { members: ["triangle", "outer"] }),
    ],
  });
  const found = (options: TimelineOptions) => idsOf(timeline(options, dataset)).sort();

  test("a party is found where it acts, is represented, is to gain or is spoken of", () => {
    expect(found({ parties: ["ann"] })).toEqual(["host", "spoken"]);
    expect(found({ parties: ["ministry"] })).toEqual(["host"]);
    expect(found({ parties: ["triangle"] })).toEqual(["paid"]);
    expect(found({ parties: ["bob", "bank"] })).toEqual(["paid", "spoken"]);
  });

  test("a country is found by place, party, represented organization and beneficiary", () => {
    expect(found({ countries: ["MX"] })).toEqual(["place"]);
    expect(found({ countries: ["US"] })).toEqual(["host", "spoken"]);
    expect(found({ countries: ["KR"] })).toEqual(["host"]);
    expect(found({ countries: ["JP"] })).toEqual(["paid"]);
  });

  test("a country is found through the groups that it is a member of, at any depth", () => {
    expect(found({ countries: ["GT"] })).toEqual(["group", "paid"]);
    expect(found({ countries: ["SV"] })).toEqual(["given", "group", "paid"]);
  });

  test("a list fits by any of its items, and several filters by all of them", () => {
    expect(found({ topics: ["climate", "asylum-and-protection"] })).toEqual(["host"]);
    expect(found({ kinds: ["pledge", "statement"] })).toEqual(["given", "group", "paid", "spoken"]);
    expect(found({ kinds: ["pledge"], countries: ["SV"], parties: ["bank"] })).toEqual(["paid"]);
  });

  test("an empty list fits nothing", () => {
    expect(found({ parties: [] })).toEqual([]);
    expect(found({ kinds: [] })).toEqual([]);
  });
});

test("without options every record of the published data is in, once and in order", () => {
  const all = timeline();
  expect(all.map(({ record }) => record)).toHaveLength(meetings.length + statements.length + pledges.length);
  expect(new Set(all.map(({ record }) => record)).size).toBe(all.length);
  expect(all.map(({ date }) => date)).toEqual(all.map(({ date }) => date).sort());
});
