import type { Pledge } from "../generated/types.ts";
import { type Covering, coveringOf, type PledgeLinks, restatementsOf } from "./pledge-links.ts";
import { compareText } from "./records.ts";

/** Why a pledge's money is not counted again, and the pledge that already holds it. */
export interface Held {
  readonly reason: Covering | "restates";
  readonly by: string;
}

const byDate = (a: Pledge, b: Pledge): number => compareText(a.announced, b.announced) || compareText(a.id, b.id);

/** Of each pledge within another's money: the reason and, of those that hold it, one that none of the others holds. */
function covered(pledges: readonly Pledge[], links: PledgeLinks): Map<string, Held> {
  const covering = new Map(pledges.map(({ id }) => [id, coveringOf(id, links)]));
  const places = new Map(pledges.map(({ id }, place) => [id, place]));
  const holdersOf = (pledge: Pledge): Pledge[] =>
    [...(covering.get(pledge.id)?.keys() ?? [])]
      .flatMap((id) => places.get(id) ?? [])
      .sort((a, b) => a - b)
      .flatMap((place) => pledges[place] ?? [])
      // Two that hold each other are a mistake in the data; the earlier one is counted.
      .filter((other) => !covering.get(other.id)?.has(pledge.id) || byDate(other, pledge) < 0);
  const holders = new Map(pledges.map((pledge) => [pledge.id, holdersOf(pledge)]));
  const held = new Map<string, Held>();
  for (const { id } of pledges) {
    const all = holders.get(id) ?? [];
    const by = all.find((holder) => holders.get(holder.id)?.length === 0) ?? all[0];
    const reason = by && covering.get(id)?.get(by.id);
    if (by && reason) held.set(id, { reason, by: by.id });
  }
  return held;
}

/** Of each pledge that restates another one, or the same one as another does: the pledge to count in its stead. */
function restated(pledges: readonly Pledge[], links: PledgeLinks): Map<string, Held> {
  const reach = new Map(pledges.map(({ id }) => [id, restatementsOf(id, links)]));
  const depth = ({ id }: Pledge): number => [...(reach.get(id) ?? [])].filter((other) => reach.has(other)).length;
  const depths = new Map(pledges.map((pledge) => [pledge.id, depth(pledge)]));
  // What is restated comes before what restates it, whatever their dates.
  const ordered = [...pledges].sort((a, b) => (depths.get(a.id) ?? 0) - (depths.get(b.id) ?? 0) || byDate(a, b));
  const counted = new Map<string, string>();
  const held = new Map<string, Held>();
  for (const { id } of ordered) {
    const reached = [...(reach.get(id) ?? [])];
    const by = reached.map((each) => counted.get(each)).find((each) => each !== undefined);
    if (by !== undefined) held.set(id, { reason: "restates", by });
    else for (const each of reached) counted.set(each, id);
  }
  return held;
}

/**
 * Which of these pledges would count money twice.
 *
 * @returns by id, the reason and the id of the pledge that is counted in its stead
 */
export function heldByOthers(pledges: readonly Pledge[], links: PledgeLinks): ReadonlyMap<string, Held> {
  const within = covered(pledges, links);
  const again = restated(
    pledges.filter(({ id }) => !within.has(id)),
    links,
  );
  const settled = [...within].map(([id, { reason, by }]): [string, Held] => [
    id,
    { reason, by: again.get(by)?.by ?? by },
  ]);
  return new Map([...settled, ...again]);
}
