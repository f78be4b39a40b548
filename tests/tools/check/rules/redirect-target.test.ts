import { expect, test } from "vitest";
import { found, reportOf, TALKS } from "../fixture.ts";

const merged = { from: "old-power", kind: "person", reason: "merged", to: ["ruth-power"] };

test("a redirect to a record of its kind passes, and so does a retraction", () => {
  const retracted = { from: "nobody", kind: "person", reason: "retracted", to: [], note: "No such person." };
  expect(found({ redirects: [merged, retracted] })).toEqual([]);
});

test("a target that is no record, or one of another kind, is refused", () => {
  expect(found({ redirects: [{ ...merged, to: ["no-one"] }] })).toEqual(["redirect-target /0/to/0"]);
  const { findings } = reportOf({ redirects: [{ ...merged, to: [TALKS] }] });
  expect(findings.map(({ line, message }) => `${line} ${message}`)).toEqual([
    `7 "old-power" is to lead to a person "${TALKS}", but it is a meeting; correct the id`,
  ]);
});

test("a chain and a circle are refused at each line that does not lead to a record", () => {
  const chain = [{ ...merged, from: "older-power", to: ["old-power"] }, merged];
  const { findings } = reportOf({ redirects: chain });
  expect(findings.map(({ pointer, message }) => `${pointer} ${message}`)).toEqual([
    '/1/to/0 "older-power" is to lead to a person "old-power", but it was merged itself; name what stands in its place (ruth-power)',
  ]);
  const circle = [
    { ...merged, from: "a", to: ["b"] },
    { ...merged, from: "b", to: ["a"] },
  ];
  expect(found({ redirects: circle })).toEqual(["redirect-target /0/to/0", "redirect-target /1/to/0"]);
});
