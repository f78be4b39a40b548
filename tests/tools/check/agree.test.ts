import { expect, test } from "vitest";
import { agree } from "../../../tools/check/agree.ts";
import type { DatedEntry } from "../../../tools/check/entry.ts";
import { load } from "../../../tools/check/load.ts";
import { clean, DAILY, found, KOREA, NOTE, reportOf, TALKS } from "./fixture.ts";
import { judged } from "./saying.ts";

const meeting = `meetings/${TALKS}`;

test("every claim of a record ends in one verdict", () => {
  const { dataset } = load(clean);
  const entry = dataset.entries.find(({ id }) => id === TALKS) as DatedEntry;
  expect([...agree(entry, dataset).verdicts]).toEqual(
    ["/summary", "/format", "/status", "/start", "/end", "/participants/0", "/participants/1"].map((pointer) => [
      pointer,
      "agrees",
    ]),
  );
});

test("a note that says the value waives what the phrases leave unsaid, and is counted", () => {
  const silent = {
    "/evidence/0/supports": ["/format", "/status", "/start", "/participants/0", "/participants/1"],
    "/evidence/1/supports": ["/summary", "/end"],
  };
  expect(found({ [meeting]: silent })).toEqual(["date /end"]);
  expect(reportOf({ [meeting]: silent }).counts).toEqual({ agrees: 54, waived: 2, error: 1 });
  const noted = { ...silent, "/evidence/1/note": "The talks ended on the day they began, 7 June 2021." };
  expect(found({ [meeting]: noted })).toEqual([]);
  expect(reportOf({ [meeting]: noted }).counts).toEqual({ agrees: 54, waived: 3, error: 0 });
});

test("a note that does not say the value waives nothing, and the message says what it lacks", () => {
  const { verdict, why } = judged(TALKS, "/end", "2021-06-07", {
    phrase: "the two leaders met for an hour",
    note: "They had little time.",
  });
  expect(verdict).toBe("error");
  expect(why).toContain("holds no date; the note is to say the value and how it follows");
});

test("a note never waives what a phrase contradicts", () => {
  const words = { phrase: "they met on Sunday, June 6, 2021", note: "It was on 7 June 2021." };
  expect(judged(TALKS, "/end", "2021-06-07", words).verdict).toBe("error");
  const cancelled = { phrase: "the meeting of the two was cancelled", note: "They met after all." };
  expect(judged(TALKS, "/status", "held", cancelled).verdict).toBe("error");
});

test("a note does not make an agreement of what the phrases say already", () => {
  const words = { phrase: "they met on June 7, 2021", note: "The dateline has the day." };
  expect(judged(TALKS, "/end", "2021-06-07", words).verdict).toBe("agrees");
});

test("a phrase that does not stand in its source proves nothing, and its claims are errors", () => {
  const changed = { [meeting]: { "/evidence/1/phrase": "about the reasons why farmers leave the highlands" } };
  expect(reportOf(changed).counts).toEqual({ agrees: 54, waived: 2, error: 1 });
});

test("the value of a conflict must be said by its own phrases", () => {
  expect(found({ [meeting]: { "/conflicts/0/value": "2021-06-05" } })).toEqual(["date /conflicts/0/value"]);
  const vague = { "/conflicts/0/evidence/0/phrase": "According to an older account" };
  expect(found({ [meeting]: vague })).toEqual(["date /conflicts/0/value"]);
  const noted = { ...vague, "/conflicts/0/evidence/0/note": "The account is of 6 June 2021." };
  expect(found({ [meeting]: noted })).toEqual([]);
});

test("a conflict counts as no claim", () => {
  const without = {
    [meeting]: { "/conflicts": undefined },
    [`sources/${NOTE}`]: undefined,
    [`fingerprints/${NOTE}`]: undefined,
  };
  expect(reportOf(without)).toEqual(reportOf({}));
});

test("the language of the source decides how its figures read", () => {
  const amount = { value: 4_000_000_000, currency: "USD", qualifier: "exact", basis: "total" };
  const phrase = "una suma de 4.000 millones de dólares";
  expect(judged(KOREA, "/amount", amount, { phrase, language: "es" }).verdict).toBe("agrees");
  expect(judged(KOREA, "/amount", amount, { phrase, language: "en" }).verdict).toBe("error");
  expect(found({ [`sources/${DAILY}`]: { "/language": "en" } })).toEqual(["summary /summary"]);
});
