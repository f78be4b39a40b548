import type { Dataset, Organization, Person } from "../generated/types.ts";
import { byId } from "./lookup.ts";
import { type DatedRecord, entryOf } from "./records.ts";

const withOrganization = (who: { readonly party: string; readonly for?: string }): string[] =>
  who.for === undefined ? [who.party] : [who.party, who.for];

/** Ids of the parties that act in a record (participants, speakers or pledgors) and of those they represent. */
export function actorsOf(dated: DatedRecord): readonly string[] {
  const { kind, record } = entryOf(dated);
  if (kind === "meeting") return record.participants.flatMap(withOrganization);
  if (kind === "pledge") return record.pledgors;
  return record.speakers.flatMap(withOrganization);
}

/** Ids and country codes of those that a record is about: beneficiaries, or whom a statement speaks of. */
export function subjectsOf(dated: DatedRecord): readonly string[] {
  const { kind, record } = entryOf(dated);
  if (kind === "meeting") return [];
  return kind === "pledge" ? record.beneficiaries : record.about;
}

/** The person or organization of an id; undefined for a country code. */
export const partyOf = (id: string, dataset: Dataset): Person | Organization | undefined =>
  byId<Person>(dataset.people).get(id) ?? byId<Organization>(dataset.organizations).get(id);

/** The parties and countries named, with all members of the groups among them, at any depth. */
export function withMembers(ids: readonly string[], dataset: Dataset): ReadonlySet<string> {
  const all = new Set(ids);
  // A set visits what is added while it is walked, so groups within groups are opened too.
  for (const id of all) {
    for (const member of byId(dataset.organizations).get(id)?.members ?? []) all.add(member);
  }
  return all;
}
