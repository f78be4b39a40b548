import type { Meeting, Pledge, Statement } from "../generated/types.ts";

/** The kinds of record that have a date and evidence. */
export type DatedKind = "meeting" | "statement" | "pledge";

/** A record that has a date and evidence. */
export type DatedRecord = Meeting | Statement | Pledge;

/** A dated record with its kind beside it, so that a check of `kind` narrows the record. */
export type Entry =
  | { readonly kind: "meeting"; readonly record: Meeting }
  | { readonly kind: "statement"; readonly record: Statement }
  | { readonly kind: "pledge"; readonly record: Pledge };

/** Tells which kind a record is of by the field that only that kind has. */
export function entryOf(record: DatedRecord): Entry {
  if ("participants" in record) return { kind: "meeting", record };
  if ("speakers" in record) return { kind: "statement", record };
  return { kind: "pledge", record };
}

/** Orders texts by their code units, which is the order of ISO dates too. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
