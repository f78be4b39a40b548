import type { Redirect } from "../generated/types.ts";

/** A record by its id: one of the known ids is always found, any other string may not be. */
export interface Lookup<Found, Id extends string, Gone extends string = never> {
  /** @param id - an id that leads to a record, of itself or since it was renamed or merged: a typo does not compile */
  (id: Id): Found;
  /** @param id - an id that was split or retracted; `redirects` says why */
  (id: Gone): undefined;
  /** @param id - a string that is not known until run time */
  <Text extends string>(id: string extends Text ? Text : never): Found | undefined;
}

interface Identified {
  readonly id: string;
}

const indexes = new WeakMap<readonly Identified[], ReadonlyMap<string, Identified>>();

/** The records of a collection by id; built once and kept as long as the collection. */
export function byId<Found extends Identified>(records: readonly Found[]): ReadonlyMap<string, Found> {
  const known = indexes.get(records) as ReadonlyMap<string, Found> | undefined;
  if (known) return known;
  const index = new Map(records.map((record) => [record.id, record]));
  indexes.set(records, index);
  return index;
}

/**
 * Makes the lookup of one collection; an id that was renamed or merged gives the record in its place. The index is built
 * at once: a test at each call would cost more. Redirects are read only for an id that it does not have.
 */
export function lookup<Found extends Identified, Id extends string, Gone extends string = never>(
  records: readonly Found[],
  redirects: readonly Redirect[] = [],
): Lookup<Found, Id, Gone> {
  const index = byId(records);
  const moved = (id: string): Found | undefined => {
    const targets = redirects.find(({ from }) => from === id)?.to ?? [];
    return targets.length === 1 ? index.get(targets[0] as string) : undefined;
  };
  return ((id: string) => index.get(id) ?? moved(id)) as Lookup<Found, Id, Gone>;
}
