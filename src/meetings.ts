/**
 * The meetings alone, without the other collections.
 *
 * @module
 */
import { collection } from "./core/collection.ts";
import { type Lookup, lookup } from "./core/lookup.ts";
import { evidence, records } from "./generated/data/meetings.ts";
import { redirects } from "./generated/data/redirects/meetings.ts";
import type { GoneMeetingId, MeetingId } from "./generated/ids.ts";
import type { Meeting } from "./generated/types.ts";

export type { GoneMeetingId, Lookup, Meeting, MeetingId };

/**
 * All meetings, in the order of their ids, which begin with the date. Deeply frozen.
 *
 * @example
 * ```ts
 * import { meetings } from "root-causes-diplomacy/meetings";
 *
 * console.log(meetings.length, meetings[0]?.id);
 * ```
 */
export const meetings: readonly Meeting[] = /* @__PURE__ */ collection<Meeting>("meetings", records, evidence);

/**
 * The meeting of an id. A known id always gives a record and a typo in it does not compile; a plain `string` gives
 * the record or `undefined`.
 *
 * @example
 * ```ts
 * import { meeting } from "root-causes-diplomacy/meetings";
 *
 * console.log(meeting("2021-04-26-harris-giammattei-virtual").title);
 * ```
 */
export const meeting: Lookup<Meeting, MeetingId, GoneMeetingId> = /* @__PURE__ */ lookup<
  Meeting,
  MeetingId,
  GoneMeetingId
>(meetings, redirects);
