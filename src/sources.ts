/**
 * The sources alone, without the other collections.
 *
 * @module
 */
import { collection } from "./core/collection.ts";
import { type Lookup, lookup } from "./core/lookup.ts";
import { redirects } from "./generated/data/redirects/sources.ts";
import { records } from "./generated/data/sources.ts";
import type { GoneSourceId, SourceId } from "./generated/ids.ts";
import type { Source } from "./generated/types.ts";

export type { GoneSourceId, Lookup, Source, SourceId };

/**
 * All sources that the evidence quotes, in the order of their ids. Deeply frozen.
 *
 * @example
 * ```ts
 * import { sources } from "root-causes-diplomacy/sources";
 *
 * console.log(sources.length, sources[0]?.id);
 * ```
 */
export const sources: readonly Source[] = /* @__PURE__ */ collection<Source>("sources", records);

/**
 * The source of an id. A known id always gives a record and a typo in it does not compile; a plain `string` gives
 * the record or `undefined`.
 *
 * @example
 * ```ts
 * import { source } from "root-causes-diplomacy/sources";
 *
 * console.log(source("koreaherald-2021-07-30-harris-korea-partner").title);
 * ```
 */
export const source: Lookup<Source, SourceId, GoneSourceId> = /* @__PURE__ */ lookup<Source, SourceId, GoneSourceId>(
  sources,
  redirects,
);
