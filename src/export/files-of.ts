import { published } from "../core/dataset.ts";
import { bibtex } from "./bibtex.ts";
import { type Collections, rewindable } from "./collections.ts";
import { csl } from "./csl.ts";
import { csvFiles, csvName } from "./csv.ts";
import { datapackageFiles, descriptorName } from "./datapackage.ts";
import type { FolderFormat, TextFormat } from "./formats.ts";
import { ics } from "./ics.ts";
import { json } from "./json.ts";
import { jsonld } from "./jsonld.ts";
import { ndjson } from "./ndjson.ts";
import type { OutFile } from "./out-file.ts";
import { parquetFiles, parquetName } from "./parquet.ts";
import { tables } from "./tables/index.ts";

const texts: Record<TextFormat, (data: Collections) => Iterable<string>> = { json, ndjson, jsonld, ics, bibtex, csl };

const folders: Record<FolderFormat, (data: Collections) => Iterable<OutFile>> = {
  csv: csvFiles,
  datapackage: datapackageFiles,
  parquet: parquetFiles,
};

/** The names of the files in the folder that a format makes. */
export function fileNames(format: FolderFormat): ReadonlySet<string> {
  const names = tables.map(format === "parquet" ? parquetName : csvName);
  return new Set(format === "datapackage" ? [...names, descriptorName] : names);
}

/**
 * The text of a format that is one text, piece by piece.
 *
 * @param data - by default all of this version
 * @throws TypeError where a collection is missing or can be walked only once
 *
 * @example
 * ```ts
 * import { textOf } from "root-causes-diplomacy/export";
 *
 * const calendar = [...textOf("ics")].join("");
 * console.log(calendar.startsWith("BEGIN:VCALENDAR"));
 * ```
 */
export const textOf = (format: TextFormat, data: Collections = published): Iterable<string> =>
  texts[format](rewindable(data));

/**
 * The files of a format that is a folder, in turn, each piece by piece. Each file is to be read to its end before the
 * next one is asked for: the descriptor of a data package has the hashes of the others.
 *
 * @param data - by default all of this version
 * @throws TypeError where a collection is missing or can be walked only once
 *
 * @example
 * ```ts
 * import { filesOf } from "root-causes-diplomacy/export";
 *
 * for (const { name, chunks } of filesOf("csv")) console.log(name, [...chunks].join("").length);
 * ```
 */
export const filesOf = (format: FolderFormat, data: Collections = published): Iterable<OutFile> =>
  folders[format](rewindable(data));
