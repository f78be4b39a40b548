/** A new record as a file: its text, its place, and how the rules see it. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Kind, kinds } from "../../src/schema/kinds.ts";
import { canonicalText } from "../check/canonical.ts";
import type { DatedEntry } from "../check/entry.ts";
import { readJson } from "../check/json.ts";
import { Failure } from "../command/run.ts";

export const fileOf = (kind: Kind, id: string): string => join(kinds[kind].folder, `${id}.json`);

export const recordText = (kind: Kind, record: object): string =>
  canonicalText(kind, { $schema: `../../schemas/${kind}.schema.json`, ...record });

/** A record as the rules see one, whether its shape is whole yet or not. */
export function draftEntry(kind: DatedEntry["kind"], record: { readonly id: string }): DatedEntry {
  const json = readJson(recordText(kind, record));
  return { kind, id: record.id, file: fileOf(kind, record.id), json, record: json.value } as DatedEntry;
}

/** Refuses to write over a file that is there, unless asked to. */
export function refuseExisting(path: string, force: boolean): void {
  if (!force && existsSync(path)) throw new Failure(`${path} exists; give another --id, or --force to replace it`);
}
