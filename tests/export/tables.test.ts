import { describe, expect, test } from "vitest";
import { published } from "../../src/core/dataset.ts";
import { tables } from "../../src/export/tables/index.ts";
import { rowsOf } from "../../src/export/tables/table.ts";
import { sumPledges } from "../../src/sum-pledges.ts";
import { aDataset, aMeeting, aPledge, aSource } from "../fixtures/records.ts";
import { money, to } from "../fixtures/sums.ts";
import { objectsOf, rebuilt } from "./rebuild.ts";

test("the tables hold every field: the records can be made again of them", () => {
  expect(rebuilt(published)).toEqual(published);
});

describe("dates", () => {
  const row = (table: string, data = {}) => objectsOf(table, aDataset(data))[0];

  test("stand as written and as the first and last day that they may stand for", () => {
    expect(row("meetings", { meetings: [aMeeting("m", { start: "2021-06", end: "2021" })] })).toMatchObject({
      start_date: "2021-06",
      start_first: "2021-06-01",
      start_last: "2021-06-30",
      end_date: "2021",
      end_first: "2021-01-01",
      end_last: "2021-12-31",
    });
  });

  test("are empty where no source gives one", () => {
    expect(row("sources", { sources: [aSource("s", { published: null })] })).toMatchObject({
      published: null,
      published_first: null,
      published_last: null,
    });
  });
});

describe("money", () => {
  test("is counted as sumPledges counts it, in every currency", () => {
    const rows = objectsOf("pledges", published).filter(({ amount_value }) => amount_value !== null);
    const currencies = new Set(rows.map(({ amount_currency }) => String(amount_currency)));
    expect(currencies.size).toBeGreaterThan(1);
    for (const currency of currencies) {
      const { counted, leftOut } = sumPledges(published.pledges, { currency });
      const own = rows.filter(({ amount_currency }) => amount_currency === currency);
      expect(own.flatMap(({ id, amount_counted }) => (amount_counted ? id : []))).toEqual(counted.map(({ id }) => id));
      expect(
        own.flatMap((row) => (row.amount_counted ? [] : [[row.id, row.amount_held_because, row.amount_held_by]])),
      ).toEqual(leftOut.flatMap(({ pledge, reason, by }) => (by === undefined ? [] : [[pledge.id, reason, by]])));
    }
  });

  test("is held through a pledge that has no amount of its own", () => {
    const pledges = [
      aPledge("part", { ...money(5), ...to("part-of", "whole") }),
      aPledge("whole", to("restates", "sum")),
      aPledge("sum", money(9)),
    ];
    expect(objectsOf("pledges", aDataset({ pledges }))).toMatchObject([
      { amount_counted: false, amount_held_by: "sum", amount_held_because: "part-of" },
      { amount_counted: null, amount_held_by: null },
      { amount_counted: true, amount_held_by: null },
    ]);
  });
});

describe("definitions", () => {
  test.each(tables)("$name describes every column, and its key and links name columns", ({ columns, key, links }) => {
    const names = columns.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { description } of columns) expect(description).toMatch(/\S{2}/);
    for (const each of [...key, ...links.flatMap((link) => link.columns)]) expect(names).toContain(each);
    for (const { table, key } of links) {
      expect(tables.find(({ name }) => name === table)?.columns.map(({ name }) => name)).toEqual(
        expect.arrayContaining([...key]),
      );
    }
  });

  test.each(tables)("$name leaves no required cell empty, has no word but those listed, and no key twice", (table) => {
    const keyPlaces = table.key.map((name) => table.columns.findIndex((column) => column.name === name));
    const keys = new Set<string>();
    const wrong: unknown[] = [];
    let rows = 0;
    for (const row of rowsOf(table, published)) {
      rows += 1;
      keys.add(JSON.stringify(keyPlaces.map((place) => row[place])));
      for (const [place, { required, words, name }] of table.columns.entries()) {
        const cell = row[place] ?? null;
        const fits = cell === null ? !required : !words || words.includes(String(cell));
        if (!fits) wrong.push({ name, row });
      }
    }
    expect(wrong).toEqual([]);
    expect(keys.size).toBe(rows);
    expect(rows).toBeGreaterThan(0);
  });
});
