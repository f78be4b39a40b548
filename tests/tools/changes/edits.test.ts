import fc from "fast-check";
import { expect, test } from "vitest";
import type { Redirect } from "../../../src/generated/types.ts";
import { type Kind, kinds } from "../../../src/schema/kinds.ts";
import { bumpOf } from "../../../tools/changes/bump.ts";
import { compare } from "../../../tools/changes/compare.ts";
import type { State } from "../../../tools/changes/state.ts";
import type { AnyRecord } from "../../../tools/generate/records.ts";
import { stateWith } from "./states.ts";

const base = stateWith();

/** What an edit makes of the data, and what is to be said of it. */
interface Draft {
  readonly kind: Kind;
  readonly record: AnyRecord;
  readonly records: Map<string, AnyRecord>;
  readonly redirects: Redirect[];
  /** Ids that no edit touches. */
  readonly others: readonly string[];
  readonly pick: <T>(items: readonly T[]) => T;
}
interface Said {
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

const edits: Record<string, Edit> = {
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

/** The changes as lines that can be compared. */
const linesOf = (from: State, to: State): unknown[] =>
  compare(from, to).records.flatMap((change): unknown[] => {
    const { kind, id, type } = change;
    if (type === "added") return [[kind, id, type]];
    if (type === "gone") return [[kind, id, type, change.redirect?.reason, ...(change.redirect?.to ?? [])]];
    if (type === "redirected") return [[kind, id, type]];
    return change.values.map((each) => [
      kind,
      id,
      each.type,
      each.pointer,
      "old" in each ? each.old : undefined,
      "new" in each ? each.new : undefined,
    ]);
  });

const rank = { none: 0, patch: 1, minor: 2, major: 3 };
const one = fc.record({
  edit: fc.constantFrom(...Object.keys(edits)),
  kind: fc.constantFrom(...(Object.keys(kinds) as Kind[])),
  record: fc.nat(),
  pick: fc.nat(),
});

test("a hundred random sets of edits are told as they were made, with the bump that they are due", () => {
  const made = new Set<string>();
  const check = fc.property(fc.array(one, { minLength: 1, maxLength: 6 }), (wishes) => {
    const records = new Map([...base.records].map(([kind, all]) => [kind, new Map(structuredClone([...all]))]));
    const redirects: Redirect[] = [];
    const touched = new Set<string>();
    const said: Said[] = [];
    for (const wish of wishes) {
      const ofKind = records.get(wish.kind) ?? new Map<string, AnyRecord>();
      const ids = [...(base.records.get(wish.kind)?.keys() ?? [])].filter((id) => !touched.has(`${wish.kind} ${id}`));
      // One record stays as it is, so that others can be merged into it.
      const [kept = "", ...free] = ids;
      const id = free[wish.record % free.length];
      const record = id === undefined ? undefined : ofKind.get(id);
      if (!record) continue;
      touched.add(`${wish.kind} ${id}`);
      const pick = <T>(items: readonly T[]): T => items[wish.pick % items.length] as T;
      const draft = { kind: wish.kind, record, records: ofKind, redirects, others: [kept], pick };
      const outcome = edits[wish.edit]?.(draft);
      if (outcome) said.push(outcome);
      if (outcome) made.add(wish.edit);
    }
    const to: State = { ...base, records, redirects };
    const sorted = (lines: readonly unknown[]) => lines.map((line) => JSON.stringify(line)).sort();
    expect(sorted(linesOf(base, to))).toEqual(sorted(said.flatMap(({ lines }) => lines)));
    const due = said.reduce<keyof typeof rank>((most, { bump }) => (rank[bump] > rank[most] ? bump : most), "none");
    expect(bumpOf(compare(base, to)).bump).toBe(due);
  });
  fc.assert(check, { numRuns: 100, seed: 20_211_121 });
  expect([...made].sort()).toEqual(Object.keys(edits).sort());
});
