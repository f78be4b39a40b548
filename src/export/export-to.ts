import { statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { setImmediate } from "node:timers/promises";
import { published } from "../core/dataset.ts";
import { atomically } from "./atomic.ts";
import { type Collections, rewindable } from "./collections.ts";
import { explained } from "./explain.ts";
import { ExportError } from "./export-error.ts";
import { fileNames, filesOf, textOf } from "./files-of.ts";
import { type FolderFormat, type Format, formats, type TextFormat } from "./formats.ts";
import type { Progress } from "./progress.ts";
import { writeSqlite } from "./sqlite.ts";
import { type Tick, writeFile } from "./write-file.ts";

/** What to export, and where to. */
export interface ExportOptions {
  readonly format: Format;
  /** Path of the file, or of the folder for `csv`, `datapackage` and `parquet`. */
  readonly out: string;
  /** What to write; by default all collections of this version. */
  readonly dataset?: Collections;
  /** Replaces a file that exists, or a folder that holds nothing but such an export. */
  readonly force?: boolean;
  /** Told again and again how far the export has come; `progressLine` shows it on a terminal. */
  readonly onProgress?: (progress: Progress) => void;
  /** Ends the export early; then nothing is left of it, and the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** What an export wrote. */
export interface Exported {
  readonly format: Format;
  /** The absolute path. */
  readonly out: string;
  /** The files, by their names, with their sizes in bytes. */
  readonly files: readonly { readonly name: string; readonly bytes: number }[];
}

const isFolder = (format: Format): format is FolderFormat => formats[format].makes === "folder";

function knownFormat(format: string): Format {
  if (Object.hasOwn(formats, format)) return format as Format;
  const known = Object.keys(formats).join(", ");
  throw new ExportError("unknown-format", `there is no format ${JSON.stringify(format)}; choose one of ${known}`);
}

/** Writes the files of a format to a path that is free. */
async function write(format: Format, path: string, name: string, data: Collections, tick: Tick) {
  if (format === "sqlite") {
    await writeSqlite(path, data, tick);
    return [{ name, bytes: statSync(path).size }];
  }
  if (!isFolder(format))
    return [{ name, bytes: await writeFile(path, name, textOf(format as TextFormat, data), tick) }];
  const files: { name: string; bytes: number }[] = [];
  for (const { name, chunks } of filesOf(format, data)) {
    files.push({ name, bytes: await writeFile(join(path, name), name, chunks, tick) });
  }
  return files;
}

/**
 * Writes a dataset in a format of other programs: the same bytes for the same records.
 *
 * It is written under a temporary name and renamed at the end. What fails leaves nothing behind, and leaves what was
 * there before as it was. Records are read one after another and not held.
 *
 * @param options - the format, the path, and what to write
 * @returns the absolute path, and the files in it with their sizes
 * @throws ExportError where the path cannot be written to, or the format is unknown; its message says what to do
 *
 * @example
 * ```ts
 * import { exportTo } from "root-causes-diplomacy/export";
 *
 * const { files } = await exportTo({ format: "ics", out: "meetings.ics", force: true });
 * console.log(files);
 * ```
 */
export async function exportTo(options: ExportOptions): Promise<Exported> {
  const { dataset = published, force = false, onProgress, signal } = options;
  const format = knownFormat(options.format);
  const out = resolve(options.out);
  const data = rewindable(dataset);
  let done = 0;
  const tick: Tick = async (part, amount) => {
    done += amount;
    onProgress?.({ format, part, done, unit: format === "sqlite" ? "rows" : "bytes" });
    await setImmediate();
    signal?.throwIfAborted();
  };
  const names = isFolder(format) ? fileNames(format) : undefined;
  try {
    signal?.throwIfAborted();
    const files = await atomically({ out, force, ...(names && { names }) }, (path) =>
      write(format, path, basename(out), data, tick),
    );
    return { format, out, files };
  } catch (error) {
    throw explained(error, out);
  }
}
