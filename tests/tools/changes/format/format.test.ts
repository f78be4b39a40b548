import { expect, test } from "vitest";
import { json } from "../../../../tools/changes/format/json.ts";
import { markdown } from "../../../../tools/changes/format/markdown.ts";
import { text } from "../../../../tools/changes/format/text.ts";
import { DAILY, KOREA, RELIEF, recordAt, TALKS, TRAINERS } from "../../check/fixture.ts";
import { changesOf } from "../states.ts";

const changes = changesOf({
  [`pledges/${KOREA}`]: { "/amount/value": 200_000_000, "/notes": "A *new* level." },
  [`pledges/${TRAINERS}`]: undefined,
  [`meetings/${TALKS}`]: undefined,
  "people/new-one": { record: { ...recordAt("people/ruth-power"), id: "new-one" } },
  redirects: [
    { from: TRAINERS, kind: "pledge", reason: "retracted", to: [], note: "It was never made." },
    { from: "2020-old", kind: "pledge", reason: "split", to: [KOREA, RELIEF] },
  ],
});

test("as text: a line for each value or record, then the bump and why", () => {
  expect(text(changes)).toBe(`meeting ${TALKS} removed, with no line in data/redirects.json
pledge 2020-old, gone before, split into ${KOREA}, ${RELIEF}
pledge ${TRAINERS} retracted: It was never made.
pledge ${KOREA}: amount 220 → 200 million USD, source ${DAILY}
pledge ${KOREA}: notes added, "A *new* level."
person new-one added: Ruth Power

due: major
  an id is gone without a line in data/redirects.json: ${TALKS}
  an id is retracted: ${TRAINERS}
`);
});

test("as Markdown: the same as lists, in which marks in values are no marks", () => {
  expect(markdown(changes)).toContain("Due: **major**\n\n- an id is gone");
  expect(markdown(changes)).toContain('notes added, "A \\*new\\* level."\n- person new-one added');
});

test("as JSON: every change with its bump, and the sources of every value", () => {
  const { bump, reasons, records } = JSON.parse(json(changes));
  expect([bump, reasons.length, records.length]).toEqual(["major", 2, 5]);
  expect(records[3]).toEqual({
    kind: "pledge",
    id: KOREA,
    type: "changed",
    title: recordAt(`pledges/${KOREA}`).title,
    bump: "patch",
    values: [
      {
        type: "changed",
        pointer: "/amount",
        old: recordAt(`pledges/${KOREA}`).amount,
        new: expect.objectContaining({ value: 200_000_000 }),
        sources: [DAILY],
      },
      { type: "added", pointer: "/notes", new: "A *new* level.", sources: [] },
    ],
  });
});

test("where nothing changed, each says so", () => {
  const none = changesOf({});
  expect([text(none), markdown(none)]).toEqual(["no data changed\n", "No data changed.\n"]);
  expect(JSON.parse(json(none))).toEqual({ bump: "none", reasons: [], schemas: [], records: [] });
});
