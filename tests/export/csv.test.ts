import { writeFileSync } from "node:fs";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { csvLines } from "../../src/export/csv.ts";
import { filesOf } from "../../src/export/index.ts";
import { people } from "../../src/export/tables/parties.ts";
import { pledges } from "../../src/export/tables/pledges.ts";
import { aDataset, aPerson, aPledge } from "../fixtures/records.ts";
import { money } from "../fixtures/sums.ts";
import { duckdb, readCsv } from "./duckdb.ts";
import { aFolder } from "./folder.ts";

const namesIn = (...names: string[]): string =>
  [...csvLines(people, aDataset({ people: names.map((name, at) => aPerson(`p${at}`, { name })) }))].join("");

test("lines end with CR LF, and only what needs quotes has them", () => {
  expect(namesIn("plain", 'a "b"', "c, d")).toBe('id,name,country\r\np0,plain,\r\np1,"a ""b""",\r\np2,"c, d",\r\n');
});

describe("a text that a spreadsheet would take for a formula", () => {
  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])("%j has an apostrophe before it", (text) => {
    expect(namesIn(text).split("\r\n").slice(1).join("\r\n")).toContain(`'${text}`);
  });

  test("is left alone within the text, and a number is never touched", () => {
    expect(namesIn("1=1 @ -2")).toContain("p0,1=1 @ -2,");
    const row = [...csvLines(pledges, aDataset({ pledges: [aPledge("p", money(-5))] }))][1];
    expect(row).toContain(",-5,");
  });
});

describe("DuckDB reads back", () => {
  const folder = aFolder();
  let answer: Awaited<ReturnType<typeof duckdb>>;
  beforeAll(async () => {
    answer = await duckdb();
  });
  afterAll(folder.remove);

  test("whatever texts there are, with the apostrophe before formulas", async () => {
    const name = fc.string({ unit: fc.constantFrom(..."\"',;=+-@\t\r\n\\ aé가🌽"), minLength: 1 });
    await fc.assert(
      fc.asyncProperty(fc.array(name, { minLength: 1, maxLength: 20 }), async (names) => {
        const path = folder.at("people.csv");
        writeFileSync(path, namesIn(...names));
        const rows = await answer(`SELECT name FROM ${readCsv(path, people)}`);
        expect(rows).toEqual(names.map((text) => ({ name: /^[=+\-@\t\r]/.test(text) ? `'${text}` : text })));
      }),
      { numRuns: 30 },
    );
  });
});

test("each table is a file of its own, also where it has no rows", () => {
  const files = [...filesOf("csv", aDataset())].map(({ name, chunks }) => [name, [...chunks].join("")] as const);
  expect(files.map(([name]) => name)).toContain("pledges.csv");
  for (const [, text] of files) expect(text.split("\r\n")).toHaveLength(2);
});
