import type { Pledge } from "../generated/types.ts";
import { heldByOthers } from "./counting.ts";
import { pledgeLinks } from "./pledge-links.ts";

/** What `sumPledges` is to add up. */
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

/** The sum of pledges, where relations are followed among these and those of the options. */
export function sumOf(pledges: readonly Pledge[], { currency, among = [] }: SumOptions): PledgeSum {
  const chosen = currencyOf(pledges, currency);
  const ids = new Set<string>();
  const distinct = pledges.filter(({ id }) => !ids.has(id) && ids.add(id));
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
