/** The release notes, a line for each value or record. */
import type { Evidence } from "../../../src/generated/types.ts";
import type { AnyRecord } from "../../generate/records.ts";
import { dueOf } from "../bump.ts";
import type { Changes, RecordChange } from "../compare.ts";
import type { ValueChange } from "../values.ts";
import { shown, shownChange } from "./value.ts";

/** The ids of the sources whose words prove a value. */
export function sourcesOf(record: AnyRecord, pointer: string): string[] {
  const evidence = (record.evidence ?? []) as readonly Evidence[];
  const proofs = evidence.filter(({ supports }) =>
    supports.some((claim) => claim === pointer || pointer.startsWith(`${claim}/`)),
  );
  return [...new Set(proofs.map(({ source }) => source))];
}

/** What a record is called. */
export const titleOf = ({ title, name }: AnyRecord): string => String(title ?? name);

/** How the line of a value begins, by which it is found again. */
export const valueStart = (kind: string, id: string, pointer: string): string => `${kind} ${id}: ${pointer.slice(1)} `;

function valueText(change: ValueChange, record: AnyRecord): string {
  const ids = sourcesOf(record, change.pointer).join(", ");
  const source = ids && `, source ${ids}`;
  switch (change.type) {
    case "changed":
      return `${shownChange(change.old, change.new)}${source}`;
    case "added":
      return `added, ${shown(change.new)}${source}`;
    case "removed":
      return `removed, was ${shown(change.old)}`;
    case "reordered":
      return "in another order";
  }
}

/** The line of one value of a record. */
export const valueLine = ({ kind, id, record }: RecordChange & { record: AnyRecord }, value: ValueChange): string =>
  `${valueStart(kind, id, value.pointer)}${valueText(value, record)}`;

const words = { merged: "merged into", renamed: "renamed to", split: "split into", retracted: "retracted" };

type Line = NonNullable<Extract<RecordChange, { type: "gone" }>["redirect"]>;

const became = ({ reason, to, note }: Line): string =>
  `${[words[reason], to.join(", ")].filter(Boolean).join(" ")}${note ? `: ${note}` : ""}`;

function recordLines(change: RecordChange): string[] {
  const what = `${change.kind} ${change.id}`;
  switch (change.type) {
    case "added":
      return [`${what} added: ${titleOf(change.record)}`];
    case "gone":
      return [`${what} ${change.redirect ? became(change.redirect) : "removed, with no line in data/redirects.json"}`];
    case "redirected":
      return [
        `${what}, gone before, ${change.new ? became(change.new) : "has no line in data/redirects.json any more"}`,
      ];
    case "changed":
      return change.values.map((value) => valueLine(change, value));
  }
}

/** Every change as a line, schemas first. */
export const lines = ({ records, schemas }: Changes): string[] => [
  ...schemas.map((change) => dueOf(change).reason),
  ...records.flatMap(recordLines),
];
