/** The published values that a change corrects or withdraws. */
import type { Correction } from "../../src/generated/types.ts";
import type { Changes, RecordChange } from "./compare.ts";
import type { ValueChange } from "./values.ts";

/** A correction whose reason its changeset is to name; a withdrawn record needs none. */
export type Corrected = Omit<Correction, "reason" | "version">;

/** Evidence and notes tell of facts, but are none. */
const isFact = (pointer: string): boolean => !/\/evidence(\/|$)|\/notes?$/.test(pointer);

function ofValue({ kind, id }: RecordChange, change: ValueChange): Corrected[] {
  if (change.type === "added" || change.type === "reordered" || !isFact(change.pointer)) return [];
  const value = change.type === "changed" ? change.new : null;
  return [{ record: id, kind, pointer: change.pointer, old: change.old, new: value }];
}

/** The values that were corrected. */
export const corrected = ({ records }: Changes): Corrected[] =>
  records.flatMap((change) =>
    change.type === "changed" ? change.values.flatMap((value) => ofValue(change, value)) : [],
  );

/** The records that were withdrawn: an id that nothing stands in for. */
export const withdrawn = ({ records }: Changes): Corrected[] =>
  records.flatMap((change) =>
    change.type === "gone" && (change.redirect?.to.length ?? 0) === 0
      ? [{ record: change.id, kind: change.kind, pointer: "/id", old: change.id, new: null }]
      : [],
  );
