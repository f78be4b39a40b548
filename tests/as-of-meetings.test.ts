import { describe, expect, test } from "vitest";
import { asOf } from "../src/as-of.ts";
import type { Meeting } from "../src/generated/types.ts";
import { aDataset, aMeeting, aSource, doubt, proof } from "./fixtures/records.ts";

describe("meetings", () => {
  const announced = aSource("announced", { published: "2021-05-20" });
  const reported = aSource("reported", { published: "2021-06-09" });
  const visit = aMeeting("visit", {
    start: "2021-06-07",
    end: "2021-06-08",
    evidence: [proof("announced", "/start"), proof("reported", "/status", "/end")],
    conflicts: [
      { claim: "/start", value: "2021-06-06", evidence: [doubt("announced"), doubt("reported")] },
      { claim: "/end", value: "2021-06-09", evidence: [doubt("reported")] },
    ],
  });
  const on = (day: string, meeting: Meeting) =>
    asOf(
      day,
      aDataset({ meetings: [meeting], sources: [announced, reported, aSource("undated", { published: null })] }),
    ).meetings[0];

  test("one that has begun is in as it is", () => {
    expect(on("2021-06-07", visit)).toEqual(visit);
  });

  test("one to come is announced, with what was known of it and all its fields", () => {
    expect(on("2021-06-06", visit)).toEqual({
      ...visit,
      status: "announced",
      evidence: [proof("announced", "/start")],
      conflicts: [{ claim: "/start", value: "2021-06-06", evidence: [doubt("announced")] }],
    });
  });

  test("one to come is absent before a dated source tells of it", () => {
    expect(on("2021-05-19", visit)).toBeUndefined();
    expect(on("2021-06-06", { ...visit, evidence: [proof("undated", "/start")] })).toBeUndefined();
    expect(on("2021-06-06", { ...visit, evidence: [proof("reported", "/start")] })).toBeUndefined();
  });

  test("a copy without conflicts known by then has no empty list of them", () => {
    expect(on("2021-06-06", { ...visit, conflicts: visit.conflicts?.slice(1) ?? [] })).not.toHaveProperty("conflicts");
  });

  test("a cancellation is known once a source of its status is out, be it before or after the day", () => {
    const cancelled: Meeting = { ...visit, status: "cancelled" };
    expect(on("2021-06-06", cancelled)?.status).toBe("announced");
    expect(on("2021-06-08", cancelled)).toMatchObject({ status: "announced", evidence: [{ source: "announced" }] });
    expect(on("2021-06-09", cancelled)).toEqual(cancelled);
    const early = { ...cancelled, evidence: [proof("announced", "/status")] };
    expect(on("2021-05-20", early)?.status).toBe("cancelled");
    expect(on("2021-05-19", early)).toBeUndefined();
    const undated = { ...cancelled, evidence: [proof("undated", "/status"), proof("announced", "/start")] };
    expect(on("2021-06-06", undated)?.status).toBe("announced");
    expect(on("2021-06-07", undated)).toEqual(undated);
  });
});
