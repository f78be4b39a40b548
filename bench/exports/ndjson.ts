import { closeSync, openSync, readSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Collections, collectionNames } from "../../src/export/collections.ts";
import { Dataset } from "../../tools/check/dataset.ts";
import { load, readFolder } from "../../tools/check/load.ts";
import { synthetic } from "../synthetic/records.ts";

const pathOf = (folder: string, collection: string): string => join(folder, `${collection}.ndjson`);

/** Writes synthetic data, a file for each collection and a record a line; gives the number of records. */
export function writeSynthetic(dataFolder: string, folder: string, times: number): number {
  const { entries } = load(readFolder(dataFolder)).dataset;
  // No export reads fingerprints, and they take most of the time to make.
  const real = new Dataset(entries, new Map(), new Map());
  const files = new Map(collectionNames.map((name) => [name as string, openSync(pathOf(folder, name), "w")]));
  let records = 0;
  for (const { folder: collection, value } of synthetic(real, times, 1)) {
    const { $schema, ...record } = value as { $schema: string };
    writeFileSync(files.get(collection) as number, `${JSON.stringify(record)}\n`);
    records += 1;
  }
  for (const file of files.values()) closeSync(file);
  return records;
}

const block = 2 ** 16;

/** The lines of a file, of which one block is held at a time. */
function* linesOf(path: string): Generator<string> {
  const file = openSync(path, "r");
  const decoder = new TextDecoder();
  const bytes = new Uint8Array(block);
  let rest = "";
  try {
    for (let read = readSync(file, bytes); read > 0; read = readSync(file, bytes)) {
      const lines = (rest + decoder.decode(bytes.subarray(0, read), { stream: true })).split("\n");
      rest = lines.pop() ?? "";
      yield* lines;
    }
  } finally {
    closeSync(file);
  }
}

/** Collections that are read from their files anew at each walk. */
export function collectionsIn(folder: string): Collections {
  const read = (name: string): Iterable<unknown> => ({
    *[Symbol.iterator]() {
      for (const line of linesOf(pathOf(folder, name))) yield JSON.parse(line);
    },
  });
  return Object.fromEntries(collectionNames.map((name) => [name, read(name)])) as object as Collections;
}
