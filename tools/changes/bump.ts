/** The bump that is due by docs/versioning.md, and why. */
import type { Changes, RecordChange } from "./compare.ts";
import type { SchemaChange } from "./schemas.ts";
import type { ValueChange } from "./values.ts";

/** From the least to the most. */
export const bumps = ["none", "patch", "minor", "major"] as const;
export type Bump = (typeof bumps)[number];

export interface Due {
  readonly bump: Bump;
  readonly reason: string;
}

const rank = (bump: Bump): number => bumps.indexOf(bump);

export const isAtLeast = (bump: Bump, due: Bump): boolean => rank(bump) >= rank(due);

/** The highest of some bumps. */
export const highest = (all: readonly Bump[]): Bump =>
  all.reduce<Bump>((most, bump) => (isAtLeast(bump, most) ? bump : most), "none");

/** Fields that comment on the others: they may come and go. */
const comments = ["conflicts", "evidence", "notes"];

const typeOf = (value: unknown): string => (Array.isArray(value) ? "list" : value === null ? "null" : typeof value);

/** Whether a field of the record itself is meant, not a part of it or an item in it. */
const isField = (pointer: string): boolean => pointer.lastIndexOf("/") === 0 && !comments.includes(pointer.slice(1));

function valueDue(change: ValueChange): Due {
  const { type, pointer } = change;
  if (type === "removed" && isField(pointer)) return { bump: "major", reason: `${pointer} is gone from a record` };
  if (type === "added" && isField(pointer)) return { bump: "minor", reason: `${pointer} is new in a record` };
  if (type !== "changed") return { bump: "patch", reason: "a list, evidence or a note differs" };
  const types = [typeOf(change.old), typeOf(change.new)];
  const isSame = types[0] === types[1] || types.includes("null");
  if (isSame) return { bump: "patch", reason: "a value is corrected" };
  return { bump: "major", reason: `the type of ${pointer} changes from ${types[0]} to ${types[1]}` };
}

function recordDue(change: RecordChange): Due {
  switch (change.type) {
    case "added":
      return { bump: "minor", reason: "a record is new" };
    case "changed":
      return mostOf(change.values.map(valueDue));
    case "gone":
      if (change.redirect?.to.length === 1) return { bump: "minor", reason: "an id leads to another record" };
      if (change.redirect) return { bump: "major", reason: `an id is ${change.redirect.reason}` };
      return { bump: "major", reason: "an id is gone without a line in data/redirects.json" };
    case "redirected": {
      const [old, now] = [change.old?.to.length === 1, change.new?.to.length === 1];
      if (change.old && !change.new) return { bump: "major", reason: "a line is gone from data/redirects.json" };
      if (old && !now) return { bump: "major", reason: "an old id leads to no record any more" };
      if (now && !old) return { bump: "minor", reason: "an old id leads to a record again" };
      return { bump: "patch", reason: "a line of data/redirects.json differs" };
    }
  }
}

function schemaDue({ schema, field, type, old, new: now }: SchemaChange): Due {
  const what = `${schema}${field}`;
  switch (type) {
    case "removed":
      return { bump: "major", reason: `the schema loses ${what}` };
    case "type":
      return { bump: "major", reason: `the type of ${what} changes in the schema: ${old}, now ${now}` };
    case "optional":
      return { bump: "major", reason: `the schema lets ${what} be missing` };
    case "words-removed":
      return { bump: "major", reason: `the schema loses words of ${what}: ${old}` };
    case "words-added":
      return { bump: "minor", reason: `the schema gains words of ${what}: ${now}` };
    case "required":
      return { bump: "minor", reason: `the schema makes ${what} required` };
    case "added":
      return { bump: "minor", reason: `the schema gains ${what}` };
  }
}

/** The highest of several, with its reason. */
const mostOf = (all: readonly Due[]): Due =>
  all.reduce((most, each) => (rank(each.bump) > rank(most.bump) ? each : most), { bump: "none", reason: "" });

export const dueOf = (change: RecordChange | SchemaChange): Due =>
  "schema" in change ? schemaDue(change) : recordDue(change);

/** The bump that all changes together are due, and what makes it so, each reason with a record that it holds for. */
export function bumpOf({ records, schemas }: Changes): { readonly bump: Bump; readonly reasons: readonly string[] } {
  const reasons = new Map<Bump, Map<string, string[]>>();
  for (const change of [...schemas, ...records]) {
    const { bump, reason } = dueOf(change);
    const ofBump = reasons.get(bump) ?? new Map<string, string[]>();
    const ids = ofBump.get(reason) ?? [];
    ids.push("id" in change ? change.id : "");
    reasons.set(bump, ofBump.set(reason, ids));
  }
  const bump = highest([...reasons.keys()]);
  return { bump, reasons: [...(reasons.get(bump) ?? [])].map(([reason, ids]) => withExample(reason, ids)) };
}

function withExample(reason: string, [first = "", ...others]: readonly string[]): string {
  if (first === "") return reason;
  return `${reason}: ${first}${others.length > 0 ? ` and ${others.length} more` : ""}`;
}
