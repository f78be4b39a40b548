import { asOfIn, type EvidenceReader } from "./core/as-of.ts";
import { published as bundled } from "./core/dataset.ts";
import type { Dataset } from "./generated/types.ts";

const reader: EvidenceReader = {
  source: ({ source }) => source,
  provesStatus: ({ supports }) => supports.includes("/status"),
};

/**
 * The six collections as public sources had them at the end of a day.
 *
 * - Statements and pledges are in from their date on; one known to the month or year only, when that is over.
 * - A meeting that has begun is in as it is. One that had not is in as a copy with the status `announced` when a source
 *   that it cites was out by then; the copy keeps its fields, but only the evidence and conflicts of such sources. A
 *   cancellation that only later sources prove is not known yet: the meeting is treated in the same way.
 * - Sources are in when they were out by then; one without a date, when a record that is in cites it. A record that has
 *   come keeps all of its evidence, so some of its sources may not be in: they are found in the whole collection.
 * - People and organizations are those that these records name, with their parents and members.
 *
 * @param day - a day, such as `2021-06-07`
 * @param dataset - the collections to start from; by default all of this version
 * @returns new collections, deeply frozen
 * @throws RangeError where the day is malformed, or a month or year only
 *
 * @example
 * ```ts
 * import { asOf, sumPledges } from "root-causes-diplomacy";
 *
 * const before = asOf("2021-05-01");
 * console.log(before.meetings.length, sumPledges(before.pledges, { currency: "USD" }).total);
 * ```
 */
export const asOf = (day: string, dataset: Dataset = bundled): Dataset => asOfIn(day, dataset, reader);
