/** An invented dataset without a finding, and what the check finds once something in it is changed. */
import { allKinds, type Kind, kinds } from "../../../src/schema/kinds.ts";
import type { ListName } from "../../../src/schema/lists.ts";
import { canonicalList, canonicalText } from "../../../tools/check/canonical.ts";
import { check, type Report } from "../../../tools/check/check.ts";
import type { Finding } from "../../../tools/check/finding.ts";
import { fromPointer } from "../../../tools/check/json.ts";
import { load, type TextFile } from "../../../tools/check/load.ts";
import { fingerprintOf } from "../../../tools/fingerprint/fingerprint.ts";
import { meetings, statements } from "./fixture/meetings.ts";
import { organizations, people } from "./fixture/parties.ts";
import { pledges } from "./fixture/pledges.ts";
import { pages } from "./fixture/sources.ts";

export * from "./fixture/meetings.ts";
export * from "./fixture/pledges.ts";
export * from "./fixture/sources.ts";

/** New values by pointer: `undefined` takes a field away, `/-` at the end adds to a list. */
export type Values = Readonly<Record<string, unknown>>;
/** What becomes of a file: new values, another text, the lines of a list, a whole new record, or nothing at all. */
export type Change = Values | string | undefined | readonly object[] | { readonly record: object };

const kindOf = (path: string): Kind | undefined => allKinds.find((kind) => path.startsWith(`${kinds[kind].folder}/`));

const textOf = (path: string, record: object): string => {
  const kind = kindOf(path);
  if (!kind) return JSON.stringify(record);
  return canonicalText(kind, { $schema: `../../schemas/${kind}.schema.json`, ...record });
};

/** The fingerprint of a text as a file. */
export const printOf = (id: string, text: string): TextFile => ({
  path: `fingerprints/${id}.json`,
  text: JSON.stringify(fingerprintOf(id, text, "2026-11-21")),
});

const folder = (name: string, records: readonly { readonly id: string }[]): TextFile[] =>
  records.map((record) => {
    const path = `${name}/${record.id}.json`;
    return { path, text: textOf(path, record) };
  });

/** The files of the dataset. */
export const clean: readonly TextFile[] = [
  ...folder("meetings", meetings),
  ...folder("statements", statements),
  ...folder("pledges", pledges),
  ...folder("people", people),
  ...folder("organizations", organizations),
  ...folder(
    "sources",
    pages.map(({ source }) => source),
  ),
  ...pages.map(({ source, text }) => printOf(source.id, text)),
];

/** A copy of a record with these values. */
export function withValues(record: object, values: Values): object {
  const copy = structuredClone(record) as Record<string, unknown>;
  for (const [pointer, value] of Object.entries(values)) {
    const path = fromPointer(pointer);
    const last = path.pop() ?? "";
    const parent = path.reduce((at, key) => at[key] as Record<string, unknown>, copy);
    if (Array.isArray(parent) && last === "-") parent.push(value);
    else if (value === undefined) delete parent[last];
    else parent[last] = value;
  }
  return copy;
}

/** The record in a file of the dataset. */
export const recordAt = (path: string): Record<string, unknown> =>
  JSON.parse(clean.find((file) => file.path === `${path}.json`)?.text ?? "null");

function changedText(path: string, change: Exclude<Change, undefined>): string {
  if (typeof change === "string") return change;
  if (Array.isArray(change)) return canonicalList(path.replace(/\.json$/, "") as ListName, change);
  if ("record" in change) return textOf(path, change.record as object);
  return textOf(path, withValues(recordAt(path.replace(/\.json$/, "")), change as Values));
}

/** The files with some of them changed, by their paths without ".json". */
export function filesWith(changes: Readonly<Record<string, Change>>): TextFile[] {
  const due = new Map(Object.entries(changes).map(([path, change]) => [`${path}.json`, change]));
  const kept = clean.filter(({ path }) => !due.has(path));
  const made = [...due].flatMap(([path, change]) =>
    change === undefined ? [] : [{ path, text: changedText(path, change) }],
  );
  return [...kept, ...made];
}

export const reportOf = (changes: Readonly<Record<string, Change>>): Report => check(load(filesWith(changes)));

const brief = ({ code, pointer }: Finding): string => `${code} ${pointer}`.trim();

/** Code and pointer of everything that is found once these files are changed. */
export const found = (changes: Readonly<Record<string, Change>>): string[] => reportOf(changes).findings.map(brief);

/** The pointers at which one rule finds something. */
export const foundBy = (code: string, changes: Readonly<Record<string, Change>>): string[] =>
  reportOf(changes).findings.flatMap((finding) => (finding.code === code ? [finding.pointer] : []));
