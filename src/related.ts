import { published } from "./core/dataset.ts";
import type { DatedRecord } from "./core/records.ts";
import { type Related, type RelationName, relatedIn } from "./core/related.ts";
import type { Dataset } from "./generated/types.ts";

export type { Related, RelationName };

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
export const related = (record: DatedRecord, dataset: Dataset = published): readonly Related[] =>
  relatedIn(record, dataset);
