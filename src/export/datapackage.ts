import { createHash } from "node:crypto";
import type { Collections } from "./collections.ts";
import { csvLines, csvName } from "./csv.ts";
import { packageHead, type Sealed, tableResource } from "./descriptor.ts";
import type { OutFile } from "./out-file.ts";
import { tables } from "./tables/index.ts";

export const descriptorName = "datapackage.json";

/** The same pieces; when they come to their end, the size and hash of all of them. */
function* sealed(path: string, chunks: Iterable<string>, seal: (file: Sealed) => void): Generator<string> {
  const hash = createHash("sha256");
  let bytes = 0;
  for (const chunk of chunks) {
    hash.update(chunk);
    bytes += Buffer.byteLength(chunk);
    yield chunk;
  }
  seal({ path, bytes, sha256: hash.digest("hex") });
}

/** Every table as CSV, and at last the descriptor, which describes them. */
export function* datapackageFiles(data: Collections): Generator<OutFile> {
  const resources: object[] = [];
  for (const table of tables) {
    const name = csvName(table);
    const seal = (file: Sealed): void => {
      resources.push(tableResource(table, file));
    };
    yield { name, chunks: sealed(name, csvLines(table, data), seal) };
  }
  if (resources.length < tables.length) {
    throw new Error("the files of a data package are to be read to their end, each before the next one");
  }
  const descriptor = { profile: "tabular-data-package", ...packageHead, resources };
  yield { name: descriptorName, chunks: [`${JSON.stringify(descriptor, null, 2)}\n`] };
}
