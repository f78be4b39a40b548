/**
 * The pledges alone, without the other collections.
 *
 * @module
 */
import { collection } from "./core/collection.ts";
import { type Lookup, lookup } from "./core/lookup.ts";
import { evidence, records } from "./generated/data/pledges.ts";
import { redirects } from "./generated/data/redirects/pledges.ts";
import type { GonePledgeId, PledgeId } from "./generated/ids.ts";
import type { Pledge } from "./generated/types.ts";

export type { GonePledgeId, Lookup, Pledge, PledgeId };

/**
 * All pledges, in the order of their ids, which begin with the date. Deeply frozen.
 *
 * @example
 * ```ts
 * import { pledges } from "root-causes-diplomacy/pledges";
 *
 * console.log(pledges.length, pledges[0]?.id);
 * ```
 */
export const pledges: readonly Pledge[] = /* @__PURE__ */ collection<Pledge>("pledges", records, evidence);

/**
 * The pledge of an id. A known id always gives a record and a typo in it does not compile; a plain `string` gives
 * the record or `undefined`.
 *
 * @example
 * ```ts
 * import { pledge } from "root-causes-diplomacy/pledges";
 *
 * console.log(pledge("2021-05-21-korea-northern-triangle-220m").title);
 * ```
 */
export const pledge: Lookup<Pledge, PledgeId, GonePledgeId> = /* @__PURE__ */ lookup<Pledge, PledgeId, GonePledgeId>(
  pledges,
  redirects,
);
