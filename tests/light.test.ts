import { expect, test } from "vitest";
import * as full from "../src/index.ts";
import * as light from "../src/light.ts";

test("light records are the full ones with the ids of their sources", () => {
  const pairs = [
    [full.meetings, light.meetings],
    [full.statements, light.statements],
    [full.pledges, light.pledges],
  ] as const;
  for (const [whole, records] of pairs) {
    const expected = whole.map((record) => ({
      ...record,
      evidence: [...new Set(record.evidence.map(({ source }) => source))],
    }));
    expect(records).toEqual(expected);
    expect(records.every(({ evidence }) => Object.isFrozen(evidence))).toBe(true);
  }
  expect(light.people).toBe(full.people);
});

test("asOf says the same of light records on any day", () => {
  const lightOf = <R extends { evidence: readonly { source: string }[] }>(records: readonly R[]) =>
    records.map((record) => ({ ...record, evidence: [...new Set(record.evidence.map(({ source }) => source))] }));
  const cancelled = "2021-03-24-us-gonzalez-zuniga-guatemala-visit";
  expect(full.meeting(cancelled).status).toBe("cancelled");
  for (const day of [
    "2021-03-21",
    "2021-03-23",
    "2021-03-25",
    "2021-05-01",
    "2021-06-06",
    "2023-01-10",
    "2026-01-01",
  ]) {
    const [whole, short] = [full.asOf(day), light.asOf(day, light)];
    expect(short.meetings).toEqual(lightOf(whole.meetings));
    expect(short.statements).toEqual(lightOf(whole.statements));
    expect(short.pledges).toEqual(lightOf(whole.pledges));
    expect([short.people, short.organizations, short.sources]).toEqual([
      whole.people,
      whole.organizations,
      whole.sources,
    ]);
  }
});

test("asOf takes a cancelled meeting of another dataset as proved by any of its sources", () => {
  const source = {
    ...full.sources.find(({ published }) => published?.length === 10),
    id: "s",
    published: "2021-05-01",
  };
  const meeting = { ...light.meetings[0], id: "m", start: "2021-06-01", status: "cancelled", evidence: ["s"] };
  const dataset = { meetings: [meeting], sources: [source] } as light.LightDataset;
  expect(light.asOf("2021-05-02", dataset).meetings[0]?.status).toBe("cancelled");
  expect(light.asOf("2021-04-30", dataset).meetings).toEqual([]);
});

test("the helpers say the same of light records", () => {
  const ids = (entries: readonly { record: { id: string } }[]) => entries.map(({ record }) => record.id);
  const options = { from: "2021-05", to: "2021-07", countries: ["GT"] };
  expect(ids(light.timeline(options, light))).toEqual(ids(full.timeline(options)));
  expect(ids(light.timeline({}, { meetings: light.meetings }))).toEqual(ids(full.timeline({ kinds: ["meeting"] })));

  const id = "2021-05-21-korea-northern-triangle-220m";
  expect(ids(light.related(light.pledge(id), light))).toEqual(ids(full.related(full.pledge(id))));
  expect(light.sumPledges(light.pledges, { currency: "USD" }).total).toBe(
    full.sumPledges(full.pledges, { currency: "USD" }).total,
  );
});
