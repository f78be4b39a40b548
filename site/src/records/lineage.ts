import { dataset, organizations } from "./dataset.ts";

const byId = new Map(organizations.map((organization) => [organization.id, organization]));

/** The party at the head of a party's offices: the United States for an agency of theirs. */
export function headOf(party: string): string {
  const seen = new Set<string>();
  let id = party;
  for (let parent = byId.get(id)?.parent; parent && !seen.has(parent); parent = byId.get(id)?.parent) {
    seen.add(parent);
    id = parent;
  }
  return id;
}

/** The countries that parties stand for: codes as they are, homes of parties and members of groups. */
export function countriesOf(parties: readonly string[]): ReadonlySet<string> {
  const all = new Set(parties);
  // A set visits what is added while it is walked, so groups within groups are opened too.
  for (const id of all) {
    const { country, members = [] } = byId.get(id) ?? {};
    for (const each of [country ?? [], members].flat()) all.add(each);
  }
  return new Set([...all].filter((id) => /^[A-Z]{2}$/.test(id)));
}

const people = new Map(dataset.people.map((person) => [person.id, person]));
export const isPerson = (id: string): boolean => people.has(id);
