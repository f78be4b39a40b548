import { expect, test } from "vitest";
import type { Finding } from "../../../../tools/check/finding.ts";
import { github } from "../../../../tools/check/format/github.ts";
import { json } from "../../../../tools/check/format/json.ts";
import { text } from "../../../../tools/check/format/text.ts";

const finding: Finding = {
  file: "data/people/a,b:c.json",
  line: 3,
  column: 9,
  severity: "error",
  code: "codes",
  pointer: "/country",
  message: "100% wrong\r\nin two lines",
};
const counts = { agrees: 7, waived: 1, error: 0 };

test("text has a line for each finding, whatever it holds, and the counts at the end", () => {
  expect(text({ findings: [finding, { ...finding, pointer: "" }], counts }).split("\n")).toEqual([
    "data/people/a,b:c.json:3:9 error codes /country 100% wrong%0D%0Ain two lines",
    "data/people/a,b:c.json:3:9 error codes / 100% wrong%0D%0Ain two lines",
    "",
    "2 findings in 1 files",
    "claims: 7 agree, 1 waived, 0 errors",
    "",
  ]);
});

test("an annotation escapes what would end it or its properties", () => {
  expect(github({ findings: [finding], counts }).split("\n")).toEqual([
    "::error file=data/people/a%2Cb%3Ac.json,line=3,col=9,title=codes::/country 100%25 wrong%0D%0Ain two lines",
    "claims: 7 agree, 1 waived, 0 errors",
    "",
  ]);
});

test("JSON is the findings as they are", () => {
  expect(JSON.parse(json({ findings: [finding], counts }))).toEqual([finding]);
  expect(json({ findings: [], counts })).toBe("[]\n");
});
