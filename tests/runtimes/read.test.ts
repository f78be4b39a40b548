import { expect, test } from "vitest";
import * as diplomacy from "../../src/index.ts";
import { read } from "./consumer/read.mjs";

test("the consumer reads a record, a timeline and links to its evidence, and cannot write", () => {
  const { record, json, timeline, evidence, write, writeWithin } = read(diplomacy, diplomacy.pledges);
  expect(record).toContain("Korea");
  expect(json).toBe(record);
  expect(timeline).toContain("2021-06-07-harris-giammattei-bilateral");
  expect(evidence.length).toBeGreaterThan(0);
  for (const link of evidence) expect(link).toMatch(/^https?:.*#:~:text=/);
  expect([write, writeWithin]).toEqual(["TypeError", "TypeError"]);
});

test("the consumer tells of a write that succeeds", () => {
  const pledges = structuredClone(diplomacy.pledges);
  const pledge = ((id: string) => pledges.find((each) => each.id === id)) as typeof diplomacy.pledge;
  const { write, writeWithin } = read({ ...diplomacy, pledge }, pledges);
  expect([write, writeWithin]).toEqual(["written", "written"]);
});
