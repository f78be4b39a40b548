import fc from "fast-check";
import { expect, test } from "vitest";
import type { Redirect } from "../../../src/generated/types.ts";
import { allKinds } from "../../../src/schema/kinds.ts";
import { bumpOf } from "../../../tools/changes/bump.ts";
import { compare } from "../../../tools/changes/compare.ts";
import type { State } from "../../../tools/changes/state.ts";
import type { AnyRecord } from "../../../tools/generate/records.ts";
import { edits, type Said } from "./edits.ts";
import { stateWith } from "./states.ts";

const base = stateWith();

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
  kind: fc.constantFrom(...allKinds),
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
