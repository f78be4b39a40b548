import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { published } from "../../src/core/dataset.ts";
import { exportTo } from "../../src/export/index.ts";
import type { Cell, ColumnType } from "../../src/export/tables/column.ts";
import { tables } from "../../src/export/tables/index.ts";
import { rowsOf } from "../../src/export/tables/table.ts";
import { sumPledges } from "../../src/sum-pledges.ts";
import { timeline } from "../../src/timeline.ts";
import { duckdb, readCsv } from "./duckdb.ts";
import { aFolder } from "./folder.ts";

const folder = aFolder();
let answer: Awaited<ReturnType<typeof duckdb>>;
beforeAll(async () => {
  answer = await duckdb();
  for (const format of ["parquet", "csv"] as const) await exportTo({ format, out: folder.at(format) });
});
afterAll(folder.remove);

const readings = [
  { format: "parquet", path: (name: string) => `${folder.at("parquet")}/${name}.parquet` },
  { format: "csv", path: (name: string) => `${folder.at("csv")}/${name}.csv` },
];

describe.each(readings)("DuckDB reads the $format", ({ path }) => {
  const from = (name: string): string => `'${path(name)}'`;

  test("and finds how much was pledged in each currency, as sumPledges does", async () => {
    const rows = await answer(
      `SELECT amount_currency AS currency, sum(amount_value)::BIGINT AS total FROM ${from("pledges")}
       WHERE amount_counted GROUP BY ALL ORDER BY ALL`,
    );
    const currencies = [...new Set(published.pledges.flatMap(({ amount }) => amount?.currency ?? []))].sort();
    expect(rows).toEqual(
      currencies.map((currency) => ({ currency, total: String(sumPledges(published.pledges, { currency }).total) })),
    );
  });

  test("and finds what happened in a month, as timeline does", async () => {
    const rows = await answer(
      `SELECT kind, id FROM ${from("records")}
       WHERE date_first <= DATE '2021-06-30' AND date_last >= DATE '2021-06-01' ORDER BY id`,
    );
    const found = timeline({ from: "2021-06", to: "2021-06" }).map(({ kind, record }) => ({ kind, id: record.id }));
    expect(rows.length).toBeGreaterThan(10);
    expect(rows).toEqual(found.sort((a, b) => (a.id < b.id ? -1 : 1)));
  });

  test("and finds the words that prove the sums of Korea's pledges, as evidenceFor does", async () => {
    const rows = await answer(
      `SELECT pledge, phrase FROM ${from("pledge_pledgors")} AS pledgors
       JOIN ${from("evidence_supports")} AS supports ON supports.record = pledgors.pledge AND record_kind = 'pledge'
       JOIN ${from("evidence")} AS evidence ON evidence.record = supports.record
         AND evidence.record_kind = supports.record_kind AND evidence.position = supports.evidence
       WHERE pledgors.party = 'republic-of-korea' AND supports.claim = '/amount'
       ORDER BY pledge, evidence.position`,
    );
    const korean = published.pledges.filter(({ pledgors }) => pledgors.includes("republic-of-korea"));
    const proofs = korean.flatMap(({ id, evidence }) =>
      evidence.flatMap(({ phrase, supports }) => (supports.includes("/amount") ? { pledge: id, phrase } : [])),
    );
    expect(rows.length).toBeGreaterThan(5);
    expect(rows).toEqual(proofs);
  });
});

/** A cell as DuckDB gives it in JSON. */
function inJson(cell: Cell, type: ColumnType): Cell {
  if (cell === null) return null;
  if (type === "decimal") return Number(cell).toFixed(3);
  return type === "integer" ? String(cell) : cell;
}

describe.each(tables)("every cell of $name", (table) => {
  const rows = [...rowsOf(table, published)].map((row) =>
    Object.fromEntries(table.columns.map(({ name, type }, at) => [name, inJson(row[at] ?? null, type)])),
  );

  test("is read from the Parquet, in its type", async () => {
    expect(await answer(`SELECT * FROM '${folder.at("parquet")}/${table.name}.parquet'`)).toEqual(rows);
  });

  test("is read from the CSV", async () => {
    expect(await answer(`SELECT * FROM ${readCsv(`${folder.at("csv")}/${table.name}.csv`, table)}`)).toEqual(rows);
  });
});
