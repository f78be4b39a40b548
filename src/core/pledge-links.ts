import type { Pledge } from "../generated/types.ts";

/** Why one pledge's money is within another's. */
export type Covering = "raised" | "part-of";

/** The relations among pledges, both ways. Pledges that are named but not given are followed as far as they lead. */
export interface PledgeLinks {
  readonly pledges: ReadonlyMap<string, Pledge>;
  /** Pledges that raise or restate the pledge of an id. */
  readonly backward: ReadonlyMap<string, readonly { readonly type: string; readonly pledge: Pledge }[]>;
}

/** Links all pledges given; where two have one id, the later one holds. */
export function pledgeLinks(given: readonly Pledge[]): PledgeLinks {
  const pledges = new Map(given.map((pledge) => [pledge.id, pledge]));
  const backward = new Map<string, { type: string; pledge: Pledge }[]>();
  for (const pledge of pledges.values()) {
    for (const { type, pledge: older } of pledge.relations) {
      backward.set(older, [...(backward.get(older) ?? []), { type, pledge }]);
    }
  }
  return { pledges, backward };
}

interface Step {
  readonly id: string;
  /** How the way here began, restatements aside; undefined while only restatements were passed. */
  readonly how?: Covering;
  /** True at a pledge of additional money only: it does not hold what it raises, but a total above it does. */
  readonly additional?: true;
}

/** The ids that a pledge restates; a sum of several is the same money as none of them. */
const restatedBy = (pledge: Pledge | undefined): readonly string[] =>
  (pledge?.relations ?? []).filter(({ type }) => type === "restates").map((relation) => relation.pledge);

function* stepsUp({ id, how, additional }: Step, { pledges, backward }: PledgeLinks): Generator<Step> {
  const own = pledges.get(id);
  const restated = restatedBy(own);
  const same = { ...(how && { how }), ...(additional && { additional }) };
  if (restated.length === 1) yield { ...same, id: restated[0] as string };
  for (const { type, pledge } of own?.relations ?? []) {
    if (type === "part-of" && !additional) yield { id: pledge, how: how ?? "part-of" };
  }
  for (const { type, pledge } of backward.get(id) ?? []) {
    if (type === "restates") yield { ...same, id: pledge.id };
    if (type !== "raises") continue;
    const onTop = pledge.amount?.basis === "additional";
    yield { id: pledge.id, how: how ?? "raised", ...(onTop && { additional: true as const }) };
  }
}

/**
 * The pledges whose money holds that of the pledge of an id, nearest first, each with the reason: wholes of which it is
 * a part and new totals to which it was raised, through any number of pledges and restatements between.
 */
export function coveringOf(id: string, links: PledgeLinks): ReadonlyMap<string, Covering> {
  const covering = new Map<string, Covering>();
  const seen = new Set<string>();
  const ways: Step[] = [{ id }];
  for (const way of ways) {
    for (const step of stepsUp(way, links)) {
      const key = `${step.id} ${step.how} ${step.additional}`;
      if (seen.has(key)) continue;
      seen.add(key);
      ways.push(step);
      if (step.how && !step.additional && step.id !== id && !covering.has(step.id)) covering.set(step.id, step.how);
    }
  }
  return covering;
}

/** The id and those of all that it restates, through any number of pledges between. */
export function restatementsOf(id: string, links: PledgeLinks): ReadonlySet<string> {
  const reached = new Set([id]);
  for (const each of reached) {
    for (const older of restatedBy(links.pledges.get(each))) reached.add(older);
  }
  return reached;
}
