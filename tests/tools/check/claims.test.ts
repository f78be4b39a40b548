import { expect, test } from "vitest";
import { claimsOf, hasTypeOf } from "../../../tools/check/claims.ts";
import { RELIEF, REMARKS, recordAt, TALKS, TRAINERS, VISIT } from "./fixture.ts";

const pointers = (...[kind, path]: [Parameters<typeof claimsOf>[0], string]) =>
  claimsOf(kind, recordAt(path)).map(({ pointer, type }) => `${pointer} ${type}`);

test("a meeting claims its gist, format, status, days, place and each participant", () => {
  expect(pointers("meeting", `meetings/${VISIT}`)).toEqual([
    "/summary summary",
    "/format format",
    "/status status",
    "/start date",
    "/end date",
    "/place place",
    "/participants/0 party",
    "/participants/1 party",
  ]);
});

test("a place that no source says and an unknown format are no claims", () => {
  expect(pointers("meeting", `meetings/${TALKS}`)).not.toContain("/place place");
  const unknown = claimsOf("meeting", { ...recordAt(`meetings/${TALKS}`), format: "unknown" });
  expect(unknown.map(({ pointer }) => pointer)).not.toContain("/format");
});

test("a statement claims its date, its speakers and its quote", () => {
  expect(pointers("statement", `statements/${REMARKS}`)).toEqual([
    "/summary summary",
    "/date date",
    "/speakers/0 party",
    "/quote quote",
  ]);
});

test("a pledge claims who, for whom, when, and how much where that is told", () => {
  const common = ["/summary summary", "/pledgors/0 party", "/beneficiaries/0 party", "/announced date"];
  expect(pointers("pledge", `pledges/${RELIEF}`)).toEqual([...common, "/amount amount"]);
  expect(pointers("pledge", `pledges/${TRAINERS}`)).toEqual([...common, "/quantity quantity", "/period period"]);
});

test("a value has a claim's type where the record would keep its shape with it", () => {
  const entry = { kind: "meeting", record: recordAt(`meetings/${TALKS}`) } as const;
  const start = { pointer: "/start", type: "date", value: "2021-06-07" } as const;
  expect(hasTypeOf(start, "2021-06", entry)).toBe(true);
  expect(hasTypeOf(start, "June 2021", entry)).toBe(false);
  expect(hasTypeOf(start, null, entry)).toBe(false);
  expect(entry.record.start).toBe("2021-06-07");
});
