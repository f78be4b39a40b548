import { looksLikeCountry } from "../../check/agreement/countries.ts";
import { claimsOf } from "../../check/claims.ts";
import type { Dataset } from "../../check/dataset.ts";
import type { DatedEntry } from "../../check/entry.ts";
import { type Damage, damaged, type Operator, some } from "./operator.ts";

/** Every place where a record names a party or a country as a claim. */
function* named({ kind, record }: DatedEntry): Generator<{ pointer: string; id: string }> {
  for (const { pointer, type, value } of claimsOf(kind, record)) {
    if (type === "party") {
      const id = typeof value === "string" ? value : (value as { party: string }).party;
      yield { pointer: typeof value === "string" ? pointer : `${pointer}/party`, id };
    }
    if (type === "place") yield { pointer: `${pointer}/country`, id: (value as { country: string }).country };
  }
}

/** The parties and countries that the record's own phrases name: the mistakes that hide best. */
const neighbours = ({ record }: DatedEntry, { names }: Dataset): string[] => [
  ...new Set(record.evidence.flatMap(({ phrase }) => names.mentions(phrase).flatMap(({ bearers }) => [...bearers]))),
];

const SOME = 6;

/** Replaces each party, or each country: by some of all, and by those that the record's own phrases name. */
const replaced = (name: string, countries: boolean): Operator => ({
  name,
  *damage(entry, dataset): Generator<Damage> {
    const all = countries
      ? [...new Set(dataset.all("organization").flatMap(({ country }) => country ?? []))]
      : [...dataset.all("person"), ...dataset.all("organization")].map(({ id }) => id);
    const near = neighbours(entry, dataset).filter((other) => looksLikeCountry(other) === countries);
    for (const { pointer, id } of named(entry)) {
      if (looksLikeCountry(id) !== countries) continue;
      const others = new Set([...some(all, SOME, entry.id + pointer), ...near]);
      for (const other of others) if (other !== id) yield damaged(entry.record, { [pointer]: other });
    }
  },
});

export const party = replaced("another party", false);
export const country = replaced("another country", true);

const titles = [
  "President",
  "Vice President",
  "Secretary of State",
  "Foreign Minister",
  "Vice Minister of Foreign Affairs",
];

export const title: Operator = {
  name: "another title",
  *damage({ kind, record }) {
    for (const { pointer, type, value } of claimsOf(kind, record)) {
      const own = type === "party" ? (value as { capacity?: string }).capacity : undefined;
      for (const other of own === undefined ? [] : titles) {
        if (other.toLowerCase() !== own?.toLowerCase()) yield damaged(record, { [`${pointer}/capacity`]: other });
      }
    }
  },
};
