import { expect, test } from "vitest";
import { found, REMARKS, reportOf, TALKS } from "../fixture.ts";

test("a claim that no evidence supports is refused and counted as an error", () => {
  const dropped = { [`meetings/${TALKS}`]: { "/evidence/0/supports": ["/format", "/status", "/start", "/end"] } };
  expect(found(dropped)).toEqual(["unproved /participants/0", "unproved /participants/1"]);
  expect(reportOf(dropped).counts).toEqual({ agrees: 53, waived: 2, error: 2 });
});

test("what is unknown or left out needs no proof", () => {
  const unknown = { "/format": "unknown", "/evidence/0/supports/0": "/status", "/evidence/0/supports/1": "/start" };
  const changes = { ...unknown, "/evidence/0/supports/2": "/end", "/evidence/0/supports/3": "/participants/0" };
  const supports = { "/evidence/0/supports": ["/status", "/start", "/end", "/participants/0", "/participants/1"] };
  expect(found({ [`meetings/${TALKS}`]: { ...changes, ...supports } })).toEqual([]);
  expect(found({ [`statements/${REMARKS}`]: { "/quote": undefined, "/evidence/0/supports": ["/summary"] } })).toEqual(
    [],
  );
});
