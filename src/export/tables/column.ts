import { spanOf } from "../../core/dates.ts";
import { fieldAt } from "./schemas.ts";

/** Types of columns: whole numbers fit in 64 bits, decimals have up to three digits after the point. */
export type ColumnType = "text" | "integer" | "decimal" | "boolean" | "date";

/** What a table holds in one place; a date is written as `2021-06-07`. */
export type Cell = string | number | boolean | null;

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly description: string;
  /** True where no row lacks it. */
  readonly required: boolean;
  /** The closed list of its values, where it has one. */
  readonly words?: readonly string[];
  readonly read: (item: object) => Cell;
}

const types: Readonly<Record<string, ColumnType>> = {
  string: "text",
  integer: "integer",
  number: "decimal",
  boolean: "boolean",
};

/** The value at a path in an object; null where there is none. */
const valueAt = (item: object, path: readonly string[]): Cell =>
  (path.reduce<unknown>((at, key) => (at as Record<string, unknown> | null | undefined)?.[key], item) ?? null) as Cell;

const snake = (path: string): string =>
  path.replaceAll("/", "_").replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** A column whose value is no field of a record: a position, or what is computed. */
export const computed = (name: string, type: ColumnType, description: string, required = true): Column => ({
  name,
  type,
  description,
  required,
  read: (item) => valueAt(item, [name]),
});

/** The id of the record that a row of a link table belongs to. */
export const owner = (kind: string): Column => computed(kind, "text", `Id of the ${kind}.`);

/** The place of a row in its record's list. */
export const position: Column = computed(
  "position",
  "integer",
  "Place in the record's list, from 0 on, as in a JSON Pointer.",
);

/** Makes columns of the fields of one kind, or of the items of a list in it, such as `participants/*`. */
export function fieldsOf(kind: string, within = "") {
  const schemaAt = (path: string) => fieldAt(kind, [within, path].filter(Boolean).join("/"));

  const field = (path: string, name = snake(path), from = path): Column => {
    const { type = "string", description = "", always, enum: listed, anyOf } = schemaAt(path);
    const words = listed ?? anyOf?.flatMap((branch) => branch.const ?? []);
    return {
      name,
      type: types[type] ?? "text",
      description,
      required: always,
      ...(words && words.length > 0 && { words }),
      read: (item) => valueAt(item, from.split("/")),
    };
  };

  /** A date as it is written, at the precision known, and the first and the last day that it may stand for. */
  const dates = (path: string, name = snake(path), stem = name): Column[] => {
    const written = field(path, name);
    const day = (which: "first" | "last"): Column => ({
      name: `${stem}_${which}`,
      type: "date",
      description: `The ${which} day that ${name} may stand for.`,
      required: written.required,
      read: (item) => {
        const date = written.read(item);
        return date === null ? null : spanOf(String(date))[which];
      },
    });
    return [written, day("first"), day("last")];
  };

  const fields = (...paths: string[]): Column[] => paths.map((path) => field(path));
  return { field, fields, dates };
}
