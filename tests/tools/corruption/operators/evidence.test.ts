import { expect, test } from "vitest";
import { dropped, moved, source, word } from "../../../../tools/corruption/operators/evidence.ts";
import { POST, REMARKS } from "../../check/fixture.ts";
import { damagesTo, dataset, entryOf } from "../damages.ts";

const evidenceAfter = (operator: typeof dropped) =>
  [...operator.damage(entryOf(REMARKS), dataset)].map(
    ({ record }) => (record as { evidence: { supports: string[]; phrase: string }[] }).evidence,
  );

test("each word of each phrase is changed in turn", () => {
  const changed = damagesTo(REMARKS, word);
  expect(changed).toHaveLength(9 + 7);
  expect(changed[0]).toBe('{"/evidence/0/phrase":"never will stand beside the farmers of the highlands"}');
});

test("each phrase is given to other sources, never to its own", () => {
  const changed = damagesTo(REMARKS, source);
  expect(changed).toHaveLength(8);
  expect(changed.join()).not.toContain(POST);
});

test("each claim loses its evidence in turn, and a phrase that proves nothing more goes", () => {
  const supports = evidenceAfter(dropped).map((evidence) => evidence.map((each) => each.supports.join(" ")));
  expect(supports).toEqual([
    ["/quote", "/date /speakers/0"],
    ["/quote /summary", "/speakers/0"],
    ["/quote /summary", "/date"],
    ["/summary", "/date /speakers/0"],
  ]);
});

test("a claim is given a phrase of another one alone, but not one that holds its party's name", () => {
  const given = damagesTo(REMARKS, moved);
  expect(given).toContain('/date with "We will stand beside the farmers of the highlands"');
  expect(given).toContain('/quote with "said Whitfield on Monday after the meeting"');
  expect(given).toContain('/speakers/0 with "We will stand beside the farmers of the highlands"');
  expect(given.filter((what) => what.startsWith("/speakers/0"))).toHaveLength(1);
});
