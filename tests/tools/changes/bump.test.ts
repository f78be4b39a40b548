import { expect, test } from "vitest";
import { bumpOf } from "../../../tools/changes/bump.ts";
import { KOREA, RELIEF, recordAt, TALKS, TRAINERS, VISIT } from "../check/fixture.ts";
import { changesOf } from "./states.ts";

const due = (...args: Parameters<typeof changesOf>) => {
  const { bump, reasons } = bumpOf(changesOf(...args));
  return `${bump}: ${reasons.join("; ")}`;
};
const pledge = (id: string) => `pledges/${id}`;
const line = (reason: string, ...to: string[]) => ({ from: KOREA, kind: "pledge", reason, to, note: "why" });

test("nothing changed, nothing due", () => {
  expect(due({})).toBe("none: ");
});

test("a value corrected, a list, evidence, a note: patch", () => {
  expect(due({ [pledge(KOREA)]: { "/amount/value": 210_000_000 } })).toBe(`patch: a value is corrected: ${KOREA}`);
  for (const values of [
    { "/topics/0": "trade" },
    { "/notes": "New." },
    { "/evidence/0/note": "So it follows." },
    { "/beneficiaries/-": "HN" },
  ]) {
    expect(due({ [pledge(KOREA)]: values })).toMatch(/^patch: /);
  }
  expect(due({ [`meetings/${VISIT}`]: { "/place": null } })).toMatch(/^patch: a value is corrected/);
});

test("a record or an optional field more: minor", () => {
  expect(due({ "people/new-one": { record: { ...recordAt("people/ruth-power"), id: "new-one" } } })).toBe(
    "minor: a record is new: new-one",
  );
  expect(due({ [pledge(KOREA)]: { "/period": { start: "2021", end: "2024" } } })).toBe(
    `minor: /period is new in a record: ${KOREA}`,
  );
});

test("a field less, or one of another type: major", () => {
  expect(due({ [pledge(TRAINERS)]: { "/period": undefined } })).toBe(
    `major: /period is gone from a record: ${TRAINERS}`,
  );
  expect(due({ [pledge(KOREA)]: { "/amount": "220 million" } })).toBe(
    `major: the type of /amount changes from object to string: ${KOREA}`,
  );
});

test("an id that leads to one record is minor, to none or several major", () => {
  const gone = { [pledge(KOREA)]: undefined };
  expect(due({ ...gone, redirects: [line("merged", RELIEF)] })).toBe(`minor: an id leads to another record: ${KOREA}`);
  expect(due({ ...gone, redirects: [line("split", RELIEF, TRAINERS)] })).toBe(`major: an id is split: ${KOREA}`);
  expect(due({ ...gone, redirects: [line("retracted")] })).toBe(`major: an id is retracted: ${KOREA}`);
  expect(due(gone)).toBe(`major: an id is gone without a line in data/redirects.json: ${KOREA}`);
});

test("of an id that was gone before, the line may follow its target, but not go", () => {
  const before = { redirects: [{ ...line("merged", RELIEF), from: "2021-old" }] };
  expect(due({ redirects: [] }, before)).toBe("major: a line is gone from data/redirects.json: 2021-old");
  expect(due({ redirects: [{ ...line("retracted"), from: "2021-old" }] }, before)).toMatch(
    /^major: an old id leads to no record any more/,
  );
  expect(due({ redirects: [{ ...line("merged", TRAINERS), from: "2021-old" }] }, before)).toMatch(/^patch: /);
  expect(due(before)).toMatch(/^minor: an old id leads to a record again/);
  const moved = recordAt(pledge(RELIEF));
  const renamed = {
    [pledge(RELIEF)]: undefined,
    [pledge("2021-06-11-relief")]: { record: { ...moved, id: "2021-06-11-relief" } },
    redirects: [
      { from: RELIEF, kind: "pledge", reason: "renamed", to: ["2021-06-11-relief"] },
      { ...line("merged", "2021-06-11-relief"), from: "2021-old" },
    ],
  };
  expect(changesOf(renamed, before).records).toMatchObject([{ id: RELIEF, type: "gone" }]);
});

test("many changes are due the highest of their bumps, with each of its reasons once", () => {
  const one = { [`meetings/${TALKS}`]: { "/title": "Other words" } };
  expect(due({ ...one, [pledge(KOREA)]: undefined, [pledge(RELIEF)]: undefined })).toBe(
    `major: an id is gone without a line in data/redirects.json: ${RELIEF} and 1 more`,
  );
});
