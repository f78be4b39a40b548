import { expect, test } from "vitest";
import { format, quote, status } from "../../../../tools/corruption/operators/wording.ts";
import { RELIEF, REMARKS, TALKS } from "../../check/fixture.ts";
import { damagesTo } from "../damages.ts";

test("a meeting is given each other format and status", () => {
  expect(damagesTo(TALKS, format)).toEqual(['{"/format":"in-person"}', '{"/format":"phone"}']);
  expect(damagesTo(TALKS, status)).toEqual(['{"/status":"announced"}', '{"/status":"cancelled"}']);
});

test("each word of a quote is changed in turn", () => {
  const changed = damagesTo(REMARKS, quote);
  expect(changed).toHaveLength(9);
  expect(changed.at(-1)).toBe('{"/quote/text":"We will stand beside the farmers of the never"}');
});

test("a pledge has neither format, status nor quote", () => {
  for (const operator of [format, status, quote]) expect(damagesTo(RELIEF, operator)).toEqual([]);
});
