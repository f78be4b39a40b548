import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Correction, Redirect } from "../../src/generated/types.ts";
import { type Kind, kinds } from "../../src/schema/kinds.ts";
import type { ListName } from "../../src/schema/lists.ts";

export type AnyRecord = { id: string; $schema?: string } & Record<string, unknown>;

/** The records of one kind as published: without `$schema`, in the order of their ids. */
export function readRecords(dataDir: string, kind: Kind): AnyRecord[] {
  const folder = join(dataDir, kinds[kind].folder);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => name.slice(0, -".json".length))
    .sort()
    .map((id) => {
      const { $schema, ...record } = JSON.parse(readFileSync(join(folder, `${id}.json`), "utf8"));
      return record;
    });
}

/** The lines of each list beside the folders of records. */
export interface Lists {
  redirects: readonly Redirect[];
  corrections: readonly Correction[];
}

/** The lines of one list; a folder without its file has none. */
export function readList<Name extends ListName>(dataDir: string, name: Name): Lists[Name] {
  const path = join(dataDir, `${name}.json`);
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : [];
}
