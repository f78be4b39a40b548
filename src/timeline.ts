import { published } from "./core/dataset.ts";
import { type TimelineEntry, type TimelineOptions, timelineOf } from "./core/timeline.ts";
import type { Dataset } from "./generated/types.ts";

export type { TimelineEntry, TimelineOptions };

/**
 * Meetings, statements and pledges in one list, in the order of their dates.
 *
 * A record is in the range when it may overlap it: a date known to the month or year only counts as the whole of it,
 * and a meeting lasts from its start to its end. A country is touched by a meeting's place, by the parties that act,
 * are represented, are to gain or are spoken of, and by the members of a group that is to gain or is spoken of.
 * Records of one date stand in the order meeting, statement, pledge and then by id; a month stands before its days.
 *
 * @param options - filters; without any, all records
 * @param dataset - the collections to read, such as those of `asOf`; by default all of this version
 * @returns a new list of `{ kind, date, record }`, of which `kind` tells the type of `record`
 * @throws RangeError where a date or country code is malformed, or `from` is later than `to`
 *
 * @example
 * ```ts
 * import { timeline } from "root-causes-diplomacy";
 *
 * for (const { date, kind, record } of timeline({ from: "2021-05", to: "2021-06", countries: ["GT"] })) {
 *   console.log(date, kind, record.title);
 * }
 * ```
 */
export const timeline = (options: TimelineOptions = {}, dataset: Dataset = published): readonly TimelineEntry[] =>
  timelineOf(options, dataset);
