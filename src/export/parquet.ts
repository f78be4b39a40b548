import { ByteWriter, type ColumnSource, ParquetWriter } from "hyparquet-writer";
import type { Collections } from "./collections.ts";
import type { OutFile } from "./out-file.ts";
import type { Cell, Column, ColumnType } from "./tables/column.ts";
import { tables } from "./tables/index.ts";
import { rowsOf, type Table } from "./tables/table.ts";

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]["schema"][number];

/** So many rows are held at once. */
const groupSize = 10_000;

const types: Record<ColumnType, Omit<SchemaElement, "name">> = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  integer: { type: "INT64", converted_type: "INT_64" },
  decimal: { type: "INT64", converted_type: "DECIMAL", precision: 18, scale: 3 },
  boolean: { type: "BOOLEAN" },
  date: { type: "INT32", converted_type: "DATE" },
};

/** A decimal in thousandths. */
function thousandths(value: number): bigint {
  const scaled = Math.round(value * 1000);
  if (!Number.isSafeInteger(scaled) || scaled / 1000 !== value) {
    throw new RangeError(`${value} does not fit a decimal with three digits after the point`);
  }
  return BigInt(scaled);
}

function stored(cell: Cell, type: ColumnType): unknown {
  if (cell === null) return null;
  if (type === "integer") return BigInt(cell);
  if (type === "decimal") return thousandths(Number(cell));
  return type === "date" ? new Date(`${cell}T00:00:00Z`) : cell;
}

const elementOf = ({ name, type, required }: Column): SchemaElement => ({
  name,
  ...types[type],
  repetition_type: required ? "REQUIRED" : "OPTIONAL",
});

function* groups<Item>(items: Iterable<Item>, size: number): Generator<Item[]> {
  let group: Item[] = [];
  for (const item of items) {
    if (group.push(item) < size) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}

function* bytesOf(table: Table, data: Collections): Generator<Uint8Array> {
  const writer = new ByteWriter();
  // What was written so far leaves the memory; the offset goes on.
  const taken = (): Uint8Array => {
    const bytes = writer.getBytes().slice();
    writer.index = 0;
    return bytes;
  };
  const schema: SchemaElement[] = [
    { name: "root", num_children: table.columns.length },
    ...table.columns.map(elementOf),
  ];
  const parquet = new ParquetWriter({ writer, schema, createdBy: "root-causes-diplomacy" });
  for (const rows of groups(rowsOf(table, data), groupSize)) {
    const columnData = table.columns.map(
      ({ name, type }, at): ColumnSource => ({
        name,
        data: rows.map((row) => stored(row[at] ?? null, type)),
      }),
    );
    parquet.write({ columnData, rowGroupSize: groupSize });
    yield taken();
  }
  parquet.finish();
  yield taken();
}

export const parquetName = ({ name }: Table): string => `${name}.parquet`;

/** Every table as a file. */
export function* parquetFiles(data: Collections): Generator<OutFile> {
  for (const table of tables) yield { name: parquetName(table), chunks: bytesOf(table, data) };
}
