import { collection } from "./core/collection.ts";
import { records } from "./generated/data/corrections.ts";
import type { Correction } from "./generated/types.ts";

/**
 * Every published value that was changed or withdrawn, in the order of the versions that did so. Deeply frozen.
 *
 * @example
 * ```ts
 * import { corrections } from "root-causes-diplomacy";
 *
 * for (const { record, pointer, old, new: value, reason } of corrections) console.log(record, pointer, old, value, reason);
 * ```
 */
export const corrections: readonly Correction[] = /* @__PURE__ */ collection<Correction>("corrections", records);
