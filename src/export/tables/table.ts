import type { Collections } from "../collections.ts";
import type { Cell, Column } from "./column.ts";

/** Columns whose values are a key of another table, or of the same one. */
export interface Link {
  readonly columns: readonly string[];
  readonly table: string;
  readonly key: readonly string[];
}

export interface Table {
  readonly name: string;
  readonly description: string;
  readonly columns: readonly Column[];
  /** The columns that together tell one row from all others. */
  readonly key: readonly string[];
  readonly links: readonly Link[];
  /** What the rows are read from, in their order; nothing is held. */
  readonly items: (data: Collections) => Iterable<object>;
}

/** A column that holds the id of a record in another table. */
export const to = (table: string, ...columns: readonly string[]): Link[] =>
  columns.map((column) => ({ columns: [column], table, key: ["id"] }));

/** The rows of a table, each with one cell for every column. */
export function* rowsOf({ columns, items }: Table, data: Collections): Generator<readonly Cell[]> {
  for (const item of items(data)) yield columns.map(({ read }) => read(item));
}

/** What follows from each of many things, in turn. */
export function* flatten<Each, Made>(all: Iterable<Each>, make: (each: Each) => Iterable<Made>): Generator<Made> {
  for (const each of all) yield* make(each);
}
