import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { exportTo, type Format } from "../../src/export/index.ts";

/** How the name of each format's file or folder ends. */
const endings: Readonly<Record<Format, string>> = {
  json: ".json",
  ndjson: ".ndjson",
  csv: "-csv",
  datapackage: "-datapackage",
  sqlite: ".sqlite",
  parquet: "-parquet",
  jsonld: ".jsonld",
  ics: ".ics",
  bibtex: ".bib",
  csl: ".csl.json",
};

/** Writes the data in every format into a folder, under names that begin alike; gives the names. */
export async function exportAll(folder: string, stem: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const names: string[] = [];
  for (const [format, ending] of Object.entries(endings)) {
    names.push(`${stem}${ending}`);
    await exportTo({ format: format as Format, out: join(folder, `${stem}${ending}`) });
  }
  return names;
}
