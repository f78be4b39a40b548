import { type LeftOutPledge, type LeftOutReason, type PledgeSum, type SumOptions, sumOf } from "./core/sum.ts";
import type { Pledge } from "./generated/types.ts";
import { pledges as published } from "./pledges.ts";

export type { LeftOutPledge, LeftOutReason, PledgeSum, SumOptions };

/**
 * Adds up pledges without counting the same money twice.
 *
 * Left out are: what has no amount or one in another currency; a restatement of a pledge that is counted, and of
 * several restatements of one pledge that is not given all but the first; what was raised to a new total that is
 * counted (new money, `basis` additional, counts beside it); a part of a whole that is counted, or that was restated
 * or raised to one that is counted; and a pledge given again. A successor counts beside what it succeeds. Relations
 * are followed through pledges that are not given themselves.
 *
 * @param pledges - the selection, in any order
 * @param options - the currency, and where to follow relations
 * @returns the total in whole currency units, what was counted, and what was left out and why
 * @throws RangeError where no currency was chosen among several, or its code is malformed
 *
 * @example
 * ```ts
 * import { pledges, sumPledges } from "root-causes-diplomacy";
 *
 * const { total, leftOut } = sumPledges(pledges, { currency: "USD" });
 * console.log(total.toLocaleString("en"), leftOut.length);
 * ```
 */
export const sumPledges = (pledges: readonly Pledge[], { currency, among = published }: SumOptions = {}): PledgeSum =>
  sumOf(pledges, { among, ...(currency !== undefined && { currency }) });
