import { type Held, heldByOthers } from "../../core/counting.ts";
import { pledgeLinks } from "../../core/pledge-links.ts";
import type { Pledge } from "../../generated/types.ts";

/** A pledge, and whether its amount counts in a total over all pledges. */
export type CountedPledge = Pledge & {
  readonly amount_counted?: boolean;
  readonly amount_held_by?: string;
  readonly amount_held_because?: Held["reason"];
};

/** What decides whether a pledge is counted. */
const skeleton = ({ id, announced, amount, relations }: Pledge): Pledge =>
  ({ id, announced, relations, ...(amount && { amount }) }) as Pledge;

/** The pledges that stand in relations, which are few of all, and of them no more than decides what is counted. */
function linkedPledges(pledges: Iterable<Pledge>): Pledge[] {
  const linked = new Set<string>();
  for (const { id, relations } of pledges) {
    if (relations.length === 0) continue;
    linked.add(id);
    for (const { pledge } of relations) linked.add(pledge);
  }
  const kept: Pledge[] = [];
  for (const pledge of pledges) if (linked.has(pledge.id)) kept.push(skeleton(pledge));
  return kept;
}

/** The pledges in their order, each told whether `sumPledges` counts it among all pledges in its currency. */
export function* pledgesWithCounting(pledges: Iterable<Pledge>): Generator<CountedPledge> {
  const linked = linkedPledges(pledges);
  const links = pledgeLinks(linked);
  const held = new Map<string, Held>();
  for (const currency of new Set(linked.flatMap(({ amount }) => amount?.currency ?? []))) {
    const countable = linked.filter(({ amount }) => amount?.currency === currency);
    for (const [id, holder] of heldByOthers(countable, links)) held.set(id, holder);
  }
  for (const pledge of pledges) {
    const holder = held.get(pledge.id);
    yield {
      ...pledge,
      ...(pledge.amount && { amount_counted: holder === undefined }),
      ...(holder && { amount_held_by: holder.by, amount_held_because: holder.reason }),
    };
  }
}
