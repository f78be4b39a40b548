import { heldByOthers } from "./core/counting.ts";
import { pledgeLinks } from "./core/pledge-links.ts";
import type { Pledge } from "./generated/types.ts";
import { pledges as published } from "./pledges.ts";

/** What {@link sumPledges} is to add up. */
export interface SumOptions {
  /** ISO 4217 code, such as `USD`; needed where the pledges have amounts in more than one currency. */
  readonly currency?: string;
  /** Pledges through which relations are followed, besides those given; by default all of this version. */
  readonly among?: readonly Pledge[];
}

/** Why a pledge was not counted. */
export type LeftOutReason = "no-amount" | "other-currency" | "restates" | "raised" | "part-of" | "repeated";

/** A pledge that was not counted; `by` is the id of the pledge that is counted and already holds its money. */
export interface LeftOutPledge {
  readonly pledge: Pledge;
  readonly reason: LeftOutReason;
  readonly by?: string;
}

/** A total in whole currency units, with the pledges that make it and those left out, in the order given. */
export interface PledgeSum {
  /** ISO 4217 code; undefined where none was asked for and no pledge has an amount. */
  readonly currency: string | undefined;
  readonly total: number;
  readonly counted: readonly Pledge[];
  readonly leftOut: readonly LeftOutPledge[];
}

function currencyOf(pledges: readonly Pledge[], asked: string | undefined): string | undefined {
  if (asked !== undefined && !/^[A-Z]{3}$/.test(asked)) {
    throw new RangeError(`${JSON.stringify(asked)} is no currency code: write it as USD`);
  }
  const all = [...new Set(pledges.flatMap(({ amount }) => amount?.currency ?? []))].sort();
  if (asked === undefined && all.length > 1) {
    throw new RangeError(`the amounts are in ${all.join(", ")}: choose one, as in { currency: "${all[0]}" }`);
  }
  return asked ?? all[0];
}

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
export function sumPledges(pledges: readonly Pledge[], { currency, among = published }: SumOptions = {}): PledgeSum {
  const chosen = currencyOf(pledges, currency);
  const distinct = pledges.filter(({ id }, index) => pledges.findIndex((other) => other.id === id) === index);
  const countable = distinct.filter(({ amount }) => amount !== undefined && amount.currency === chosen);
  const held = heldByOthers(countable, pledgeLinks([...among, ...distinct]));

  const counted: Pledge[] = [];
  const leftOut: LeftOutPledge[] = [];
  const met = new Set<string>();
  for (const pledge of pledges) {
    const { id, amount } = pledge;
    const holder = held.get(id);
    if (met.has(id)) leftOut.push({ pledge, reason: "repeated" });
    else if (!amount) leftOut.push({ pledge, reason: "no-amount" });
    else if (amount.currency !== chosen) leftOut.push({ pledge, reason: "other-currency" });
    else if (holder) leftOut.push({ pledge, ...holder });
    else counted.push(pledge);
    met.add(id);
  }
  const total = counted.reduce((sum, { amount }) => sum + (amount?.value ?? 0), 0);
  return { currency: chosen, total, counted, leftOut };
}
