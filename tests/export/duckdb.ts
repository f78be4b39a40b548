import { DuckDBInstance } from "@duckdb/node-api";
import type { Table } from "../../src/export/tables/table.ts";

type Answer = readonly Readonly<Record<string, unknown>>[];

/** Answers SQL in a database of its own, in memory. */
export async function duckdb(): Promise<(sql: string) => Promise<Answer>> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  return async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson() as Answer;
}

/** What DuckDB is told of a table's CSV: no more than its types, which a data package says. */
const types = {
  text: "VARCHAR",
  integer: "BIGINT",
  decimal: "DECIMAL(18,3)",
  boolean: "BOOLEAN",
  date: "DATE",
} as const;

export const readCsv = (path: string, { columns }: Table): string =>
  `read_csv('${path}', header = true, columns = {${columns.map(({ name, type }) => `'${name}': '${types[type]}'`).join(", ")}})`;
