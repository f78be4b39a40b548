import { expect, test } from "vitest";
import { metadataOf } from "../../../../tools/scaffold/capture/metadata.ts";
import { ARTICLE } from "../site.ts";

const head = (inner: string) => metadataOf(`<html><head>${inner}</head><body>text</body></html>`);
const nothing = { title: undefined, publisher: undefined, published: undefined, language: undefined };

test("title, publisher, day and language are those that the page states", () => {
  expect(metadataOf(ARTICLE)).toEqual({
    title: "Whitfield visits the lake",
    publisher: "The Lake Courier",
    published: "2021-07-03",
    language: "en",
  });
});

test("JSON-LD tells them too, in a graph or alone", () => {
  const article = {
    "@type": "NewsArticle",
    headline: "A  lake",
    datePublished: "2021-07-03",
    publisher: { name: "Courier" },
  };
  const expected = { ...nothing, title: "A lake", publisher: "Courier", published: "2021-07-03" };
  for (const json of [article, [article], { "@graph": [{ "@type": "WebSite" }, article] }]) {
    expect(head(`<script type="application/ld+json">${JSON.stringify(json)}</script>`)).toEqual(expected);
  }
});

test("nothing is guessed where the page states nothing", () => {
  expect(head("")).toEqual(nothing);
  expect(head('<meta name="date" content="yesterday"><meta name="date" content="">')).toEqual(nothing);
  expect(head('<meta property="article:modified_time" content="2022-01-01">')).toEqual(nothing);
});

test("a day that is not in the calendar and JSON that is none are passed over", () => {
  expect(head('<meta name="date" content="2021-02-30">').published).toBeUndefined();
  expect(head('<script type="application/ld+json">{"headline":</script><title>A lake</title>').title).toBe("A lake");
});

test("the day is the one that the page writes in its own zone", () => {
  expect(head('<meta property="article:published_time" content="2021-07-03T00:30:00+09:00">').published).toBe(
    "2021-07-03",
  );
});
