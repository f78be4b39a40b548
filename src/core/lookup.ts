/** A record by its id: one of the known ids is always found, any other string may not be. */
export interface Lookup<Found, Id extends string> {
  /** @param id - an id that exists: a typo does not compile */
  (id: Id): Found;
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

/** Makes the lookup of one collection. The index is built at once: a test at each call would cost more. */
export function lookup<Found extends Identified, Id extends string>(records: readonly Found[]): Lookup<Found, Id> {
  const index = byId(records);
  return ((id: string) => index.get(id)) as Lookup<Found, Id>;
}
