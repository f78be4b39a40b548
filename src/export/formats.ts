/** The formats by name: what each makes, a file or a folder, and in a few words what is in it. */
export const formats = {
  json: { makes: "file", about: "all collections in one JSON document" },
  ndjson: { makes: "file", about: "one record a line, with the name of its collection" },
  csv: { makes: "folder", about: "one table a file, for spreadsheets" },
  datapackage: { makes: "folder", about: "the CSV with a Frictionless descriptor: types, keys and hashes" },
  sqlite: { makes: "file", about: "a relational database with full-text search and views" },
  parquet: { makes: "folder", about: "one typed table a file, for DuckDB, Spark and pandas" },
  jsonld: { makes: "file", about: "linked data: schema.org, W3C PROV and Web Annotation" },
  ics: { makes: "file", about: "a calendar of the meetings held and announced" },
  bibtex: { makes: "file", about: "the sources as BibTeX" },
  csl: { makes: "file", about: "the sources as CSL-JSON, for reference managers" },
} as const satisfies Record<string, { makes: "file" | "folder"; about: string }>;

export type Format = keyof typeof formats;

/** The formats that are one text, and can be had without a file. */
export type TextFormat = "json" | "ndjson" | "jsonld" | "ics" | "bibtex" | "csl";

/** The formats that are several files in a folder. */
export type FolderFormat = "csv" | "datapackage" | "parquet";
