import { expect, test } from "vitest";
import { foundBy, POST, RELIEF, reportOf, TALKS } from "../fixture.ts";

const meeting = `meetings/${TALKS}`;

test("a key that the kind does not have is named", () => {
  expect(foundBy("schema", { [meeting]: { "/colour": "blue" } })).toEqual(["/colour"]);
  expect(foundBy("schema", { [meeting]: { "/participants/0/mood": "good" } })).toEqual(["/participants/0/mood"]);
});

test("a field that is missing or not in the calendar is shown as it was found", () => {
  const { findings } = reportOf({ [meeting]: { "/title": undefined, "/start": "2021-02-30" } });
  expect(findings.map(({ pointer, message }) => `${pointer} ${message}`)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^\/title .*; found nothing$/),
      '/start this day is not in the calendar; found "2021-02-30"',
    ]),
  );
});

test("a sum that is not positive and a word outside a vocabulary are refused", () => {
  expect(foundBy("schema", { [`pledges/${RELIEF}`]: { "/amount/value": -310_000_000 } })).toEqual(["/amount/value"]);
  expect(foundBy("schema", { [`sources/${POST}`]: { "/kind": "rumour" } })).toEqual(["/kind"]);
});

test("what is optional may be left out, and a date may be as coarse as it is known", () => {
  expect(foundBy("schema", { [meeting]: { "/conflicts": undefined } })).toEqual([]);
  expect(foundBy("schema", { [meeting]: { "/start": "2021-06", "/notes": "Nobody told the hour." } })).toEqual([]);
});
