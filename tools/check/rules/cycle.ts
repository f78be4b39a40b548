import type { Dataset } from "../dataset.ts";
import type { Entry } from "../entry.ts";
import type { Problem, RecordRule } from "./rule.ts";

/** The records that this one hangs on: the meeting that holds it, the pledges it relates to. */
function above(id: string, kind: "meeting" | "pledge", dataset: Dataset): string[] {
  if (kind === "pledge") return dataset.get("pledge", id)?.relations.map(({ pledge }) => pledge) ?? [];
  const partOf = dataset.get("meeting", id)?.partOf;
  return partOf === undefined ? [] : [partOf];
}

function leadsBack(id: string, from: string, kind: "meeting" | "pledge", dataset: Dataset): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === id) return true;
    if (!seen.has(next)) open.push(...above(next, kind, dataset));
    seen.add(next);
  }
  return false;
}

function* check(entry: Entry, dataset: Dataset): Generator<Problem> {
  if (entry.kind !== "meeting" && entry.kind !== "pledge") return;
  const field = (index: number) => (entry.kind === "meeting" ? "/partOf" : `/relations/${index}/pledge`);
  for (const [index, id] of above(entry.id, entry.kind, dataset).entries()) {
    if (leadsBack(entry.id, id, entry.kind, dataset)) {
      yield { pointer: field(index), message: `following "${id}" leads back to this record; break the circle` };
    }
  }
}

export const cycle: RecordRule = {
  code: "cycle",
  reason: "Parts and predecessors form a tree; a circle would be counted for ever.",
  check,
};
