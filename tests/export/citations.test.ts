import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { published } from "../../src/core/dataset.ts";
import { textOf } from "../../src/export/index.ts";
import type { Source } from "../../src/index.ts";
import { type CslItem, toCsl } from "../../src/to-csl.ts";
import { aDataset, aSource } from "../fixtures/records.ts";
import { citations } from "./consumers.ts";

const bibtexOf = (sources: readonly Source[]): string => [...textOf("bibtex", aDataset({ sources }))].join("");

/** What every citation style needs; BibTeX has one kind of names only. */
const essence = ({ id, title, URL: url, issued, author }: CslItem) => ({
  id,
  title,
  page: new URL(url).href,
  issued,
  authors: author?.map((name) => Object.values(name).join(" ")),
});

describe("citation-js reads the BibTeX", () => {
  let items: readonly CslItem[];
  beforeAll(() => {
    items = citations([...textOf("bibtex")].join("")).data;
  });

  test("and finds every source with its title, address, date and author", () => {
    expect(items.map(essence)).toEqual(published.sources.map(toCsl).map(essence));
  });

  test("and finds each publisher where its type of entry has it", () => {
    const publisherOf = (item: CslItem) => item["container-title"] ?? item.publisher;
    expect(items.map(publisherOf)).toEqual(published.sources.map(({ publisher }) => publisher));
  });

  test("and finds whatever signs a title and a publisher have", () => {
    const words = fc
      .string({ unit: fc.constantFrom(..."\\{}$&#_%~^\"'`-<>|=@,;: aéñ가Ü") })
      .map((text) => text.trim().replaceAll(/\s+/g, " "))
      .filter((text) => text !== "");
    fc.assert(
      fc.property(words, words, (title, publisher) => {
        const [item] = citations(bibtexOf([aSource("s", { title, publisher })])).data;
        expect([item?.title, item?.["container-title"]]).toEqual([title, publisher]);
      }),
      { numRuns: 50 },
    );
  });
});

test("a month and a year alone stay what they are", () => {
  const dates = ["2021", "2021-04", "2021-04-26", null];
  const text = bibtexOf(dates.map((published, at) => aSource(`s${at}`, { published })));
  expect(citations(text).data.map(({ issued }) => issued?.["date-parts"][0])).toEqual([
    [2021],
    [2021, 4],
    [2021, 4, 26],
    undefined,
  ]);
});

describe("citation-js reads the CSL-JSON", () => {
  test("and finds the items of toCsl", () => {
    const { data } = citations(JSON.parse([...textOf("csl")].join("")));
    expect(data).toEqual(published.sources.map(toCsl));
  });

  test("and cites a source in the style of the APA", () => {
    const [source] = published.sources;
    const list = citations(JSON.parse([...textOf("csl", aDataset({ sources: source ? [source] : [] }))].join("")));
    expect(list.format("bibliography", { template: "apa" })).toContain(source?.url);
  });
});
