import about from "../../package.json" with { type: "json" };
import type { Column, ColumnType } from "./tables/column.ts";
import type { Link, Table } from "./tables/table.ts";

/** What a descriptor says of a file besides its content. */
export interface Sealed {
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 in hexadecimal digits. */
  readonly sha256: string;
}

/** The properties of a Data Package, but for its resources. */
export const packageHead = {
  name: about.name,
  title: "Root causes diplomacy",
  description: about.description,
  version: about.version,
  keywords: about.keywords,
  licenses: [
    {
      name: "CC-BY-4.0",
      title: "Creative Commons Attribution 4.0 International",
      path: "https://creativecommons.org/licenses/by/4.0/",
    },
  ],
};

/** The properties of a resource that tell of its file. */
export const fileProperties = ({ path, bytes, sha256 }: Sealed) => ({
  path,
  encoding: "utf-8",
  bytes,
  hash: `sha256:${sha256}`,
});

const types: Record<ColumnType, string> = {
  text: "string",
  integer: "integer",
  decimal: "number",
  boolean: "boolean",
  date: "date",
};

const fieldOf = ({ name, type, description, required, words }: Column): object => ({
  name,
  type: types[type],
  description,
  ...((required || words) && { constraints: { ...(required && { required }), ...(words && { enum: words }) } }),
});

/** An empty name stands for the table itself. */
const foreignKey = ({ columns, table, key }: Link, own: string): object => ({
  fields: columns,
  reference: { resource: table === own ? "" : table, fields: key },
});

/** The resource that describes a table and its CSV file. */
export const tableResource = ({ name, description, columns, key, links }: Table, file: Sealed): object => ({
  name,
  description,
  profile: "tabular-data-resource",
  format: "csv",
  mediatype: "text/csv",
  ...fileProperties(file),
  dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
  schema: {
    fields: columns.map(fieldOf),
    primaryKey: key,
    ...(links.length > 0 && { foreignKeys: links.map((link) => foreignKey(link, name)) }),
    missingValues: [""],
  },
});
