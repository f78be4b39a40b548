import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Kind, kinds } from "../../src/schema/kinds.ts";

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
