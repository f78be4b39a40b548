import { expect, test } from "vitest";
import { FOOD, found, foundBy, KOREA, POST, reportOf, TALKS } from "../fixture.ts";

const meeting = `meetings/${TALKS}`;
const phrase = "about the reasons why families leave the highlands";

test("a phrase with a word that the source does not print is refused, with the words and the source", () => {
  const { findings } = reportOf({ [meeting]: { "/evidence/1/phrase": phrase.replace("families", "farmers") } });
  expect(findings.map(({ code, pointer, message }) => `${code} ${pointer} ${message}`)).toEqual([
    `phrase-absent /evidence/1/phrase "about the reasons why farmers leave the highlands" does not stand in ${POST}; copy the words exactly as the source prints them`,
  ]);
});

test("a phrase of another source, of a conflict, or of words in another order is refused", () => {
  expect(foundBy("phrase-absent", { [meeting]: { "/evidence/1/source": "aid-office-2021-06-10-relief" } })).toEqual([
    "/evidence/1/phrase",
  ]);
  const wrong = { "/conflicts/0/evidence/0/phrase": "the two leaders spoke on Sunday, June 7, 2021" };
  expect(foundBy("phrase-absent", { [meeting]: wrong })).toEqual(["/conflicts/0/evidence/0/phrase"]);
  const turned = "about the reasons why leave families the highlands";
  expect(foundBy("phrase-absent", { [meeting]: { "/evidence/1/phrase": turned } })).toEqual(["/evidence/1/phrase"]);
});

test("another currency, sign, scale or figure is another phrase", () => {
  const printed = "the Office of Regional Aid provides $125 million in food assistance for Guatemala";
  for (const sum of ["€125 million", "$-125 million", "$125 billion", "$126 million", "125 million"]) {
    const changed = { "/evidence/0/phrase": printed.replace("$125 million", sum) };
    expect(foundBy("phrase-absent", { [`pledges/${FOOD}`]: changed })).toEqual(["/evidence/0/phrase"]);
  }
});

test("case and punctuation may differ, and so may the layout of a Korean phrase", () => {
  const loud = phrase.toUpperCase().replace("REASONS", '"REASONS",');
  expect(found({ [meeting]: { "/evidence/1/phrase": loud } })).toEqual([]);
  const korean = { "/evidence/0/phrase": "한국 정부는 11일, 과테말라에 2억2천만 달러를 지원한다고" };
  expect(foundBy("phrase-absent", { [`pledges/${KOREA}`]: korean })).toEqual([]);
});
