import { expect, test } from "vitest";
import { found, NOTE, POST, printOf, reportOf } from "../fixture.ts";

test("a source without a fingerprint is refused", () => {
  expect(found({ [`fingerprints/${NOTE}`]: undefined })).toEqual(["fingerprint /id"]);
});

test("a fingerprint of another shape or version is refused, and its source then has none", () => {
  const { text } = printOf(NOTE, "a text of another time");
  for (const broken of [
    text.replace('"version":1', '"version":2'),
    "null",
    "[]",
    text.replace(/"shingles":"[^"]+"/, '"shingles":"?"'),
  ]) {
    expect(found({ [`fingerprints/${NOTE}`]: broken })).toEqual(["fingerprint", "fingerprint /id"]);
  }
});

test("a fingerprint that is of another source than its file is refused", () => {
  const { findings } = reportOf({
    [`fingerprints/${NOTE}`]: printOf(POST, "the two leaders spoke on Sunday, June 6, 2021").text,
  });
  expect(findings.map(({ message }) => message)).toEqual([
    `the fingerprint is of "${POST}" but the file is named "${NOTE}"; make the two the same`,
  ]);
});

test("any layout of a fingerprint passes", () => {
  const { text } = printOf(NOTE, "the two leaders spoke on Sunday, June 6, 2021");
  expect(found({ [`fingerprints/${NOTE}`]: JSON.stringify(JSON.parse(text), null, 4) })).toEqual([]);
});
