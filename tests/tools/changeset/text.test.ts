import { expect, test } from "vitest";
import { linesOf, proseOf, summaryOf } from "../../../tools/changeset/text.ts";
import { changesOf } from "../changes/states.ts";
import { KOREA, RELIEF, recordAt, TALKS } from "../check/fixture.ts";

const changes = changesOf({
  [`pledges/${KOREA}`]: { "/amount/value": 210_000_000, "/announced": "2021-06-12", "/notes": "New." },
  [`meetings/${TALKS}`]: undefined,
  "people/new-one": { record: { ...recordAt("people/ruth-power"), id: "new-one" } },
});
const pending = (text: string, file = ".changeset/a.md") => ({ file, bump: "patch" as const, text });

test("every change has its line, and a corrected value its reason", () => {
  const lines = linesOf(changes, "error", [], []);
  expect(lines).toHaveLength(5);
  expect(lines.filter((line) => line.endsWith(" (error)"))).toHaveLength(2);
  expect(lines.find((line) => line.includes("notes added"))).toMatch(/ notes added, New\.$/);
});

test("made anew, a line keeps the reason that a person wrote, and others tell what they told", () => {
  const own = pending(`- pledge ${KOREA}: amount 1 → 2 million USD (update)`);
  const other = pending(`- pledge ${KOREA}: announced 2021-06-11 → 2021-06-12 (error)`, ".changeset/b.md");
  const lines = linesOf(changes, "error", [own], [other]);
  expect(lines.find((line) => line.includes("amount"))).toMatch(/220 → 210 million USD, .* \(update\)$/);
  expect(lines.find((line) => line.includes("announced"))).toBeUndefined();
});

test("what a person wrote is kept, lists of their own included, and what was made goes", () => {
  const made = [
    ...linesOf(changes, "error", [], []),
    `- pledge ${KOREA} merged into ${RELIEF}`,
    `- pledge ${KOREA}: topics in another order`,
    "- the schema gains pledge/colour",
  ];
  const prose = "A sentence.\n\nwaived: no date\n\n- person and place are read anew\n- meeting by meeting";
  expect(proseOf(`${prose}\n\n${made.join("\n")}`)).toBe(prose);
});

test("for want of a sentence the records are counted", () => {
  expect(summaryOf(changes)).toBe("Data: 1 record added, 1 record changed, 1 record gone.");
});
