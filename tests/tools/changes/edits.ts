/** Edits of one record, each with the lines and the bump that are to be said of it. */
import type { Redirect } from "../../../src/generated/types.ts";
import type { Kind } from "../../../src/schema/kinds.ts";
import type { AnyRecord } from "../../../tools/generate/records.ts";

/** What an edit makes of the data, and what is to be said of it. */
export interface Draft {
  readonly kind: Kind;
  readonly record: AnyRecord;
  readonly records: Map<string, AnyRecord>;
  readonly redirects: Redirect[];
  /** Ids that no edit touches. */
  readonly others: readonly string[];
  readonly pick: <T>(items: readonly T[]) => T;
}
export interface Said {
  readonly bump: "patch" | "minor" | "major";
  readonly lines: readonly unknown[];
}
type Edit = (draft: Draft) => Said | undefined;

const listsOf = (record: AnyRecord) =>
  Object.entries(record).filter((field): field is [string, unknown[]] => Array.isArray(field[1]));

function leave({ kind, record, records, redirects }: Draft, reason: Redirect["reason"], ...to: string[]): void {
  records.delete(record.id);
  redirects.push({ from: record.id, kind, reason, to, note: "Tried." });
}
const value = ({ kind, record }: Draft, type: string, pointer: string, old?: unknown, now?: unknown): unknown => [
  kind,
  record.id,
  type,
  pointer,
  old,
  now,
];

export const edits: Record<string, Edit> = {
  "add a record": ({ kind, record, records }) => {
    const id = `${record.id}-new`;
    records.set(id, { ...structuredClone(record), id });
    return { bump: "minor", lines: [[kind, id, "added"]] };
  },
  "remove a record": ({ kind, record, records }) => {
    records.delete(record.id);
    return { bump: "major", lines: [[kind, record.id, "gone", undefined]] };
  },
  "rename a record": (draft) => {
    const { kind, record, records } = draft;
    const id = `${record.id}-renamed`;
    leave(draft, "renamed", id);
    records.set(id, { ...record, id });
    return { bump: "minor", lines: [[kind, record.id, "gone", "renamed", id]] };
  },
  "merge a record": (draft) => {
    const target = draft.pick(draft.others);
    leave(draft, "merged", target);
    return { bump: "minor", lines: [[draft.kind, draft.record.id, "gone", "merged", target]] };
  },
  "split a record": (draft) => {
    const ids = ["one", "two"].map((half) => `${draft.record.id}-${half}`);
    leave(draft, "split", ...ids);
    for (const id of ids) draft.records.set(id, { ...structuredClone(draft.record), id });
    const parts = ids.map((id) => [draft.kind, id, "added"]);
    return { bump: "major", lines: [[draft.kind, draft.record.id, "gone", "split", ...ids], ...parts] };
  },
  "retract a record": (draft) => {
    leave(draft, "retracted");
    return { bump: "major", lines: [[draft.kind, draft.record.id, "gone", "retracted"]] };
  },
  "change a value": (draft) => {
    const texts = Object.entries(draft.record).filter(([name, text]) => name !== "id" && typeof text === "string");
    const [name, old] = draft.pick(texts);
    draft.record[name] = `${old} changed`;
    return { bump: "patch", lines: [value(draft, "changed", `/${name}`, old, `${old} changed`)] };
  },
  "change an amount": (draft) => {
    const old = draft.record.amount as { value: number } | undefined;
    if (!old) return undefined;
    const now = { ...old, value: old.value + 1 };
    draft.record.amount = now;
    return { bump: "patch", lines: [value(draft, "changed", "/amount", old, now)] };
  },
  "change a role": (draft) => {
    const who = draft.record.participants as { role: string }[] | undefined;
    if (!who) return undefined;
    const index = draft.pick([...who.keys()]);
    const old = who[index]?.role;
    Object.assign(who[index] as object, { role: "changed" });
    return { bump: "patch", lines: [value(draft, "changed", `/participants/${index}/role`, old, "changed")] };
  },
  "add evidence": (draft) => {
    const evidence = draft.record.evidence as object[] | undefined;
    if (!evidence) return undefined;
    const index = draft.pick([...evidence.keys()]);
    const item = { source: "a-new-source", phrase: "words that nobody said", supports: ["/summary"] };
    evidence.splice(index, 0, item);
    return { bump: "patch", lines: [value(draft, "added", `/evidence/${index}`, undefined, item)] };
  },
  "remove evidence": (draft) => {
    const evidence = draft.record.evidence as object[] | undefined;
    if (!evidence) return undefined;
    const index = draft.pick([...evidence.keys()]);
    const [item] = evidence.splice(index, 1);
    return { bump: "patch", lines: [value(draft, "removed", `/evidence/${index}`, item)] };
  },
  "reorder a list": (draft) => {
    const lists = listsOf(draft.record).filter(
      ([, list]) => new Set(list.map((each) => JSON.stringify(each))).size > 1,
    );
    if (lists.length === 0) return undefined;
    const [name, list] = draft.pick(lists);
    list.push(list.shift());
    return { bump: "patch", lines: [value(draft, "reordered", `/${name}`)] };
  },
  "add an optional field": (draft) => {
    const free = ["quantity", "partOf", "quote"].filter((name) => !(name in draft.record));
    if (free.length === 0) return undefined;
    const name = draft.pick(free);
    draft.record[name] = "new";
    return { bump: "minor", lines: [value(draft, "added", `/${name}`, undefined, "new")] };
  },
  "remove an optional field": (draft) => {
    const there = ["amount", "quantity", "period", "meeting", "statement", "partOf", "quote", "country", "origin"];
    const names = there.filter((name) => name in draft.record);
    if (names.length === 0) return undefined;
    const name = draft.pick(names);
    const old = draft.record[name];
    delete draft.record[name];
    return { bump: "major", lines: [value(draft, "removed", `/${name}`, old)] };
  },
  "add a note": (draft) => {
    if ("notes" in draft.record) return undefined;
    draft.record.notes = "New.";
    return { bump: "patch", lines: [value(draft, "added", "/notes", undefined, "New.")] };
  },
};
