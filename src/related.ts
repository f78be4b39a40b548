import { published } from "./core/dataset.ts";
import { byId } from "./core/lookup.ts";
import { type DatedKind, type DatedRecord, type Entry, entryOf } from "./core/records.ts";
import type { Dataset } from "./generated/types.ts";

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

/**
 * The meetings, statements and pledges that a record names and those that name it: the meeting that a meeting belongs
 * to and its own meetings; what was said and pledged at a meeting or in a statement; and the pledges that a pledge is
 * part of, raises, restates or succeeds, and that do so to it.
 *
 * @param record - a meeting, statement or pledge
 * @param dataset - the collections to read, such as those of `asOf`; by default all of this version
 * @returns a new list of `{ relation, kind, record }`: first what the record names, then what names it, by kind and id
 *
 * @example
 * ```ts
 * import { pledges, related } from "root-causes-diplomacy";
 *
 * for (const pledge of pledges) {
 *   for (const { relation, record } of related(pledge)) console.log(pledge.id, relation, record.id);
 * }
 * ```
 */
export function related(record: DatedRecord, dataset: Dataset = published): readonly Related[] {
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
