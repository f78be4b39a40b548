import type { Dataset } from "../generated/types.ts";
import { byId } from "./lookup.ts";
import { type DatedKind, type DatedRecord, type Entry, entryOf } from "./records.ts";

/** How the related record stands to the one that was asked for: "it is `part-of` that", "it was `raised-by` that". */
export type RelationName =
  | "part-of"
  | "has-part"
  | "made-at"
  | "stated-in"
  | "has-statement"
  | "has-pledge"
  | "raises"
  | "raised-by"
  | "restates"
  | "restated-by"
  | "succeeds"
  | "succeeded-by";

/** A related record, of which `kind` tells the type, and how it is related. */
export type Related = Entry & { readonly relation: RelationName };

interface Reference {
  readonly relation: RelationName;
  readonly kind: DatedKind;
  readonly id: string;
}

/** The records that a record names, as it names them. */
function referencesOf(entry: Entry): readonly Reference[] {
  const { record } = entry;
  const to = (relation: RelationName, kind: DatedKind, id: string | undefined): Reference[] =>
    id === undefined ? [] : [{ relation, kind, id }];
  if (entry.kind === "meeting") return to("part-of", "meeting", entry.record.partOf);
  const madeAt = "meeting" in record ? to("made-at", "meeting", record.meeting) : [];
  if (entry.kind === "statement") return madeAt;
  const relations = entry.record.relations.flatMap(({ type, pledge }) => to(type, "pledge", pledge));
  return [...madeAt, ...to("stated-in", "statement", entry.record.statement), ...relations];
}

/** The same relation seen from the record that is named. */
function inverse(relation: RelationName, kind: DatedKind): RelationName {
  if (relation === "part-of") return "has-part";
  if (relation === "raises") return "raised-by";
  if (relation === "restates") return "restated-by";
  if (relation === "succeeds") return "succeeded-by";
  return kind === "statement" ? "has-statement" : "has-pledge";
}

function find(kind: DatedKind, id: string, { meetings, statements, pledges }: Dataset): Entry | undefined {
  const record = byId<DatedRecord>({ meeting: meetings, statement: statements, pledge: pledges }[kind]).get(id);
  return record && entryOf(record);
}

/** The records of a dataset that a record names, then those that name it. */
export function relatedIn(record: DatedRecord, dataset: Dataset): readonly Related[] {
  const self = entryOf(record);
  const forward = referencesOf(self).flatMap(({ relation, kind, id }) => {
    const found = find(kind, id, dataset);
    return found ? [{ ...found, relation }] : [];
  });
  const backward = [...dataset.meetings, ...dataset.statements, ...dataset.pledges].flatMap((other) => {
    const entry = entryOf(other);
    return referencesOf(entry)
      .filter(({ kind, id }) => kind === self.kind && id === record.id)
      .map(({ relation }) => ({ ...entry, relation: inverse(relation, entry.kind) }));
  });
  return [...forward, ...backward];
}
