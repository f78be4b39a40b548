/**
 * The data in the formats of other programs: JSON, NDJSON, CSV, Data Package, SQLite, Parquet, JSON-LD, iCalendar,
 * BibTeX and CSL-JSON. For Node.js, Deno and Bun.
 *
 * @module
 */
export type { Collections } from "./collections.ts";
export { ExportError, type ExportErrorCode } from "./export-error.ts";
export { type Exported, type ExportOptions, exportTo } from "./export-to.ts";
export { filesOf, textOf } from "./files-of.ts";
export { type FolderFormat, type Format, formats, type TextFormat } from "./formats.ts";
export type { Chunk, OutFile } from "./out-file.ts";
export { type Progress, progressLine } from "./progress.ts";
