import { expect, test } from "vitest";
import type { Bump } from "../../../tools/changes/bump.ts";
import { lacking } from "../../../tools/changeset/due.ts";
import { changesOf } from "../changes/states.ts";
import { KOREA, TRAINERS } from "../check/fixture.ts";

const pending = (bump: Bump, text = "", file = ".changeset/a.md") => ({ file, bump, text });
const retitled = changesOf({ [`pledges/${KOREA}`]: { "/title": "Other words" } });
const line = `- pledge ${KOREA}: title "a" → "b"`;

test("a bump below the one that is due is refused, and any above it passes", () => {
  const shorter = changesOf({ [`pledges/${TRAINERS}`]: { "/evidence/2": undefined } });
  expect(lacking(shorter, [pending("none")])[0]).toMatch(
    /^the data changed: patch is due .*\.changeset\/a\.md says none/,
  );
  for (const bump of ["patch", "minor", "major"] as const) expect(lacking(shorter, [pending(bump)])).toEqual([]);
  expect(lacking(shorter, [pending("none"), pending("patch", "", ".changeset/b.md")])).toEqual([]);
});

test("each corrected value needs a line that ends with its reason", () => {
  expect(lacking(retitled, [pending("patch", `Words.\n\n${line} (error)`)])).toEqual([]);
  expect(lacking(retitled, [pending("patch", `  ${line} (update)`)])).toEqual([]);
  expect(lacking(retitled, [pending("patch")])).toEqual([
    `no changeset tells of pledge ${KOREA} /title; run \`npm run changeset\` and commit what it writes`,
  ]);
  expect(lacking(retitled, [pending("patch", line)])[0]).toContain(
    "ends with no reason; end it with one of (error), (update), (retraction)",
  );
  expect(lacking(retitled, [pending("patch", `${line} (mistake)`)])[0]).toContain('ends with "(mistake)"');
});

test("evidence, notes and what is new need no reason", () => {
  const values = { "/evidence/0/note": "So.", "/notes": "New.", "/period": { start: "2021", end: "2022" } };
  expect(lacking(changesOf({ [`pledges/${KOREA}`]: values }), [pending("minor")])).toEqual([]);
});

test("only more waived claims than before need a word why", () => {
  const none = changesOf({});
  expect(lacking(none, [], { before: 2, now: 2 })).toEqual([]);
  expect(lacking(none, [], { before: 2, now: 1 })).toEqual([]);
  expect(lacking(none, [pending("patch", "waived:")], { before: 2, now: 3 })).toHaveLength(1);
  expect(lacking(none, [pending("patch", "One.\nwaived: no date")], { before: 2, now: 3 })).toEqual([]);
});
