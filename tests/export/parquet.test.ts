import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exportTo } from "../../src/export/index.ts";
import type { Dataset, Quantity } from "../../src/index.ts";
import { aDataset, aPerson, aPledge } from "../fixtures/records.ts";
import { money } from "../fixtures/sums.ts";
import { duckdb } from "./duckdb.ts";
import { aFolder } from "./folder.ts";

const folder = aFolder();
let answer: Awaited<ReturnType<typeof duckdb>>;
beforeAll(async () => {
  answer = await duckdb();
});
afterAll(folder.remove);

async function asked(dataset: Dataset, columns: string, table: string) {
  await exportTo({ format: "parquet", out: folder.at("parquet"), dataset, force: true });
  return answer(`SELECT ${columns} FROM '${folder.at("parquet")}/${table}.parquet'`);
}

const counted = (value: number): Quantity => ({ value, unit: "doses", qualifier: "exact" });
const withQuantity = (value: number) => aDataset({ pledges: [aPledge("p", { quantity: counted(value) })] });

test("sums of 64 bits and decimals come back to the last digit", async () => {
  const largest = Number.MAX_SAFE_INTEGER;
  const pledges = [aPledge("a", money(largest)), aPledge("b", { quantity: counted(8_400_000.125) })];
  expect(await asked(aDataset({ pledges }), "amount_value, quantity_value", "pledges")).toEqual([
    { amount_value: String(largest), quantity_value: null },
    { amount_value: null, quantity_value: "8400000.125" },
  ]);
});

test("a decimal that would be rounded is refused, and nothing is left", async () => {
  const before = folder.names();
  await expect(asked(withQuantity(0.0005), "*", "pledges")).rejects.toThrow(
    "0.0005 does not fit a decimal with three digits after the point",
  );
  expect(folder.names()).toEqual(before);
});

test("a table without rows has its columns all the same", async () => {
  expect(await asked(aDataset(), "count(*) AS rows, count(announced_first) AS days", "pledges")).toEqual([
    { rows: "0", days: "0" },
  ]);
});

test("whatever names there are come back as they are, over more than one group of rows", async () => {
  const names = fc.sample(fc.string({ unit: "grapheme", minLength: 1 }), { numRuns: 200, seed: 1 });
  const people = Array.from({ length: 10_001 }, (_, at) => aPerson(`p${at}`, { name: names[at % names.length] ?? "" }));
  const rows = await asked(aDataset({ people }), "id, name", "people");
  expect(rows).toEqual(people.map(({ id, name }) => ({ id, name })));
});
