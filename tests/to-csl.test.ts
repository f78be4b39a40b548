import { expect, test } from "vitest";
import { sources } from "../src/sources.ts";
import { type CslItem, toCsl } from "../src/to-csl.ts";
import { aSource } from "./fixtures/records.ts";

test("a news page is a newspaper article with its paper as container", () => {
  expect(toCsl(aSource("s", { origin: "Yonhap" }))).toEqual({
    id: "s",
    type: "article-newspaper",
    title: "A page",
    author: [{ literal: "Yonhap" }],
    "container-title": "The Paper",
    issued: { "date-parts": [[2021, 6, 8]] },
    accessed: { "date-parts": [[2026, 11, 21]] },
    URL: "https://example.org/s",
    language: "en",
  });
});

test("a readout is a web page of its genre and a strategy a report with its publisher", () => {
  expect(toCsl(aSource("s", { kind: "readout" }))).toMatchObject({ type: "webpage", genre: "Readout" });
  const report = toCsl(aSource("s", { kind: "strategy-document" }));
  expect(report).toMatchObject({ type: "report", publisher: "The Paper" });
  expect(report).not.toHaveProperty("container-title");
});

test("a date keeps the precision known, and an unknown one is absent", () => {
  expect(toCsl(aSource("s", { published: "2021-06" })).issued).toEqual({ "date-parts": [[2021, 6]] });
  expect(toCsl(aSource("s", { published: "2021" })).issued).toEqual({ "date-parts": [[2021]] });
  expect(toCsl(aSource("s", { published: null }))).not.toHaveProperty("issued");
});

test("a source of one's own with a malformed date is refused", () => {
  expect(() => toCsl(aSource("s", { published: "June 2021" }))).toThrow(RangeError);
});

/** The rules of csl-data.json for the variables in use: types, names, dates and strings. */
function faultsOf(item: CslItem): string[] {
  const { id, type, title, URL: url, language, author, issued, accessed, ...rest } = item;
  const faults: string[] = [];
  const types = ["article-newspaper", "webpage", "report", "document"];
  if (!types.includes(type)) faults.push("type");
  for (const text of [id, title, language, ...Object.values(rest)])
    if (typeof text !== "string" || !text) faults.push("text");
  if (!URL.canParse(url)) faults.push("URL");
  if (Object.keys(rest).some((key) => !["container-title", "publisher", "genre"].includes(key)))
    faults.push("variable");
  for (const name of author ?? []) if (Object.keys(name).join() !== "literal" || !name.literal) faults.push("author");
  for (const date of [issued, accessed]) {
    if (date === undefined) continue;
    const [parts, ...others] = date["date-parts"];
    const [, month = 1, day = 1] = parts;
    if (others.length > 0 || parts.length < 1 || parts.length > 3 || !parts.every(Number.isInteger))
      faults.push("date");
    if (month < 1 || month > 12 || day < 1 || day > 31) faults.push("date");
  }
  return faults;
}

test("every published source is a valid item of CSL-JSON under an id of its own", () => {
  const items = JSON.parse(JSON.stringify(sources.map((source) => toCsl(source)))) as CslItem[];
  expect(items.flatMap((item) => faultsOf(item).map((fault) => `${item.id}: ${fault}`))).toEqual([]);
  expect(new Set(items.map(({ id }) => id)).size).toBe(sources.length);
});
