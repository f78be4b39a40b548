import { expect, test } from "vitest";
import { found, reportOf, TALKS } from "../fixture.ts";

const supporting = (pointer: string) => ({ [`meetings/${TALKS}`]: { "/evidence/1/supports/-": pointer } });

test("evidence for a field that is not there, or that is no claim, is refused", () => {
  expect(found(supporting("/participants/2"))).toEqual(["pointer /evidence/1/supports/1"]);
  expect(found(supporting("/title"))).toEqual(["pointer /evidence/1/supports/1"]);
  expect(found(supporting("/participants"))).toEqual(["pointer /evidence/1/supports/1"]);
  expect(found(supporting("/place"))).toEqual(["pointer /evidence/1/supports/1"]);
});

test("the message lists the claims that there are", () => {
  expect(reportOf(supporting("/title")).findings[0]?.message).toBe(
    '"/title" is no claim of this record; its claims are /summary, /format, /status, /start, /end, /participants/0, /participants/1',
  );
});

test("a pointer that is listed twice is refused at its second place", () => {
  expect(found(supporting("/summary"))).toEqual(["pointer /evidence/1/supports/1"]);
});

test("a claim may have several proofs", () => {
  const twice = { source: "capital-post-2021-06-08-video-talks", phrase: "why families leave the highlands" };
  expect(found({ [`meetings/${TALKS}`]: { "/evidence/-": { ...twice, supports: ["/summary"] } } })).toEqual([]);
});
