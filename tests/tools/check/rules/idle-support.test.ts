import { expect, test } from "vitest";
import { found, POST, reportOf, TALKS } from "../fixture.ts";

const meeting = `meetings/${TALKS}`;
const beside = (given: object) => ({
  [meeting]: { "/evidence/-": { source: POST, phrase: "Her office thanked the press", ...given } },
});

test("a phrase that says nothing of a claim that others prove is refused at its pointer", () => {
  const idle = beside({ supports: ["/format", "/start"] });
  expect(found(idle)).toEqual(["idle-support /evidence/2/supports/0", "idle-support /evidence/2/supports/1"]);
  expect(reportOf(idle).counts).toEqual({ agrees: 55, waived: 2, error: 0 });
  expect(reportOf(idle).findings[0]?.message).toBe(
    '"Her office thanked the press" has no word for video, so it does not support /format; take that pointer out of "supports"',
  );
});

test("a phrase that says a part of the value, or has a note, may stand beside the others", () => {
  const part = { phrase: "said Whitfield on Monday after the meeting", supports: ["/participants/0"] };
  expect(found(beside(part))).toEqual([]);
  expect(found(beside({ supports: ["/format"], note: "The office filmed it." }))).toEqual([]);
});

test("where nothing proves the claim, that is told and not the idle phrase", () => {
  const changes = {
    "/evidence/0/supports": ["/status", "/start", "/end", "/participants/0", "/participants/1"],
    "/evidence/-": { source: POST, phrase: "Her office thanked the press", supports: ["/format"] },
  };
  expect(found({ [meeting]: changes })).toEqual(["format /format"]);
});
