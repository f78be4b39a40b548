import { DuckDBInstance } from "@duckdb/node-api";
import { spanOf } from "../../src/core/dates.ts";
import type { Collections } from "../../src/export/collections.ts";
import type { Pledge } from "../../src/generated/types.ts";
import { sumPledges } from "../../src/sum-pledges.ts";

/** A question, its answer by the helpers, and the SQL that is to give the same. */
interface Question {
  readonly name: string;
  readonly expected: string;
  readonly sql: string;
}

const inMonth = (first: string, last: string): boolean => first <= "2021-06-30" && last >= "2021-06-01";

function questions(data: Collections, folder: string): Question[] {
  const from = (table: string): string => `'${folder}/${table}.parquet'`;
  const pledges: readonly Pledge[] = [...data.pledges];
  let meetings = 0;
  for (const { start, end } of data.meetings) if (inMonth(spanOf(start).first, spanOf(end).last)) meetings += 1;
  const proofs = pledges.flatMap(({ evidence }) => evidence.filter(({ supports }) => supports.includes("/amount")));
  return [
    {
      name: "total of all pledges in USD, none twice",
      expected: String(sumPledges(pledges, { currency: "USD", among: [] }).total),
      sql: `SELECT sum(amount_value) FROM ${from("pledges")} WHERE amount_counted AND amount_currency = 'USD'`,
    },
    {
      name: "meetings of a month",
      expected: String(meetings),
      sql: `SELECT count(*) FROM ${from("meetings")} WHERE start_first <= DATE '2021-06-30' AND end_last >= DATE '2021-06-01'`,
    },
    {
      name: "phrases that prove sums, joined with their sources",
      expected: String(proofs.length),
      sql: `SELECT count(*) FROM ${from("evidence_supports")} AS supports
        JOIN ${from("evidence")} AS evidence ON evidence.record_kind = supports.record_kind
          AND evidence.record = supports.record AND evidence.position = supports.evidence
        JOIN ${from("sources")} AS sources ON sources.id = evidence.source WHERE supports.claim = '/amount'`,
    },
  ];
}

/** Asks DuckDB over Parquet what the helpers answer too; gives the milliseconds of each, and throws where they differ. */
export async function askDuckdb(data: Collections, folder: string): Promise<{ name: string; milliseconds: number }[]> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const answers: { name: string; milliseconds: number }[] = [];
  for (const { name, expected, sql } of questions(data, folder)) {
    const start = performance.now();
    const [[found]] = (await connection.runAndReadAll(sql)).getRowsJson() as [[unknown]];
    answers.push({ name, milliseconds: performance.now() - start });
    if (String(found) !== expected) throw new Error(`${name}: DuckDB finds ${found}, the helpers ${expected}`);
  }
  return answers;
}
