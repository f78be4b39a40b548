import { expect, test } from "vitest";
import { agree } from "../../../../tools/check/agree.ts";
import { claimsOf } from "../../../../tools/check/claims.ts";
import { proofsOf } from "../../../../tools/check/dataset.ts";
import { type DatedEntry, isDated } from "../../../../tools/check/entry.ts";
import { withValues } from "../../../../tools/check/json.ts";
import { load } from "../../../../tools/check/load.ts";
import { wordCount } from "../../../../tools/check/rules/phrase-length.ts";
import { answersTo } from "../../../../tools/scaffold/candidates/answers.ts";
import { readAsked } from "../../../../tools/scaffold/candidates/asked.ts";
import { candidatesFor, type Page } from "../../../../tools/scaffold/candidates/candidates.ts";
import { Parties } from "../../../../tools/scaffold/parties.ts";
import { pageOf } from "../../../../tools/scaffold/texts.ts";
import { clean, pages } from "../../check/fixture.ts";

const { dataset } = load(clean);
const parties = new Parties(dataset);
const pageNamed = new Map(pages.map(({ source, text }) => [source.id, pageOf(source, text)]));
const [{ source }] = pages as [(typeof pages)[number]];
const pageWith = (text: string): Page => pageOf({ ...source, published: "2021-06-10" }, text);

/** Candidates for every claim of the dataset in the page that it cites first. */
const all = dataset.entries.filter(isDated).flatMap((entry) =>
  claimsOf(entry.kind, entry.record).map((claim) => {
    const page = pageNamed.get(proofsOf(entry.record, claim.pointer)[0]?.evidence.source ?? "") as Page;
    return { entry, claim, page, phrases: candidatesFor(page, { claim, entry, dataset }) };
  }),
);

test("the check itself takes every candidate as saying the claim, alone", () => {
  const verdictWith = (entry: DatedEntry, pointer: string, page: Page, phrase: string) => {
    const evidence = [{ source: page.source.id, phrase, supports: [pointer] }];
    return agree(
      { ...entry, record: withValues(entry.record, { "/evidence": evidence }) } as DatedEntry,
      dataset,
    ).verdicts.get(pointer);
  };
  for (const { entry, claim, page, phrases } of all) {
    for (const phrase of phrases) {
      expect([phrase, verdictWith(entry, claim.pointer, page, phrase)]).toEqual([phrase, "agrees"]);
      expect(wordCount(phrase)).toBeLessThanOrEqual(15);
    }
  }
});

test("a claim that one phrase proves has candidates", () => {
  const without = all.filter(({ phrases }) => phrases.length === 0);
  const single = without.filter(({ entry, claim }) => {
    const proofs = proofsOf(entry.record, claim.pointer);
    return proofs.length === 1 && proofs[0]?.evidence.note === undefined;
  });
  expect(single.map(({ entry, claim }) => `${entry.id} ${claim.pointer}`)).toEqual([]);
  expect(all.length - without.length).toBeGreaterThan(40);
});

const asked = (text: string, page: Page) => answersTo(readAsked(text, parties), page, dataset);

test("a sum is found without its currency, and what the words say of the rest is told", () => {
  const page = pageWith("The office said that it will give an additional $12 million to the schools of the lake.");
  const [answer, ...more] = asked("/amount=12000000", page);
  expect(answer?.phrase).toMatch(/an additional \$12 million/);
  expect(answer?.also).toBe("currency USD, qualifier exact, basis additional");
  expect(more).toEqual([]);
  expect(asked("/amount=12000000; currency=EUR", page)).toEqual([]);
  expect(asked("/amount=13000000", page)).toEqual([]);
});

test("words that bound a sum are not cut off to make it exact", () => {
  const page = pageWith("The office will give more than $12 million to the schools of the lake this year.");
  expect(asked("/amount=12000000; qualifier=exact", page)).toEqual([]);
  expect(asked("/amount=12000000; qualifier=at-least", page)[0]?.phrase).toContain("more than $12 million");
});

test("a phrase keeps within its paragraph and within an excerpt", () => {
  const page = pageWith("A letter of\n\nJune 7, 2021\n-----\nwas read by all of the farmers at the lake.");
  expect(asked("/start=2021-06-07", page)).toEqual([]);
});

test("whole clauses come first, and no two candidates share words", () => {
  const page = pageWith(
    "In a long talk about other things they agreed to meet on June 7, 2021, in the town hall. They met on June 7, 2021.",
  );
  const phrases = asked("/start=2021-06-07", page).map(({ phrase }) => phrase);
  expect(phrases).toHaveLength(2);
  expect(phrases).toContain("They met on June 7, 2021");
});

test("a party is asked for by name, with its title", () => {
  const page = pageWith("Vice President Clara Whitfield opened the school. Ruth Power came later that day.");
  expect(asked("/participants/0=Clara Whitfield; capacity=Vice President", page).map(({ phrase }) => phrase)).toEqual([
    "Vice President Clara Whitfield opened the school",
  ]);
});

test("what names no claim, or no value of one, is told before anything is read", () => {
  const wrong = (text: string) => () => readAsked(text, parties);
  for (const text of ["/title=x", "amount=1", "/amount", "/evidence/0=x"])
    expect(wrong(text)).toThrow(/names no claim and value/);
  expect(wrong("/quantity=16")).toThrow(/unit: .*; write NUMBER; unit=TEXT/);
  expect(wrong("/start=yesterday")).toThrow(/write a date as 2021/);
  expect(wrong("/speakers/0=Nobody")).toThrow(/there is no party "Nobody"/);
});
