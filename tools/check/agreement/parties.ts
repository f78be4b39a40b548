/** Whether a phrase names a party or a country. */
import type { Mention, NameIndex } from "./names.ts";
import { holdsWords } from "./text.ts";

/** A country is named by its name, its demonym, its government or a group that it is a member of. */
export const namesCountry = (phrase: string, code: string, names: NameIndex): boolean =>
  names.mentions(phrase).some(({ bearers }) => [...bearers].some((bearer) => names.countriesOf(bearer).includes(code)));

/** A country named itself, not by a group: nobody meets in the whole of Central America. */
export const namesCountryItself = (phrase: string, code: string, names: NameIndex): boolean =>
  names.mentions(phrase).some(({ bearers }) =>
    [...bearers].some((bearer) => {
      const countries = names.countriesOf(bearer);
      return countries.length === 1 && countries[0] === code;
    }),
  );

/** The bearer that a mention means for this party: the party itself or, for a government, its country. */
function meant({ bearers }: Mention, id: string, names: NameIndex): boolean {
  if (bearers.has(id)) return true;
  const party = names.party(id);
  return party !== undefined && "kind" in party && party.kind === "government" && bearers.has(party.country ?? "");
}

/** Other parties that bear the same name; a government and its country are one. */
function rivals({ bearers }: Mention, id: string, names: NameIndex): string[] {
  const country = names.party(id)?.country;
  const isCountryOf = (other: string) => other === country || names.countriesOf(other)[0] === country;
  return [...bearers].filter((other) => other !== id && !(country && isCountryOf(other)));
}

export interface Asked {
  readonly id: string;
  /** The title and the organization beside the party: they tell two bearers of one name apart. */
  readonly capacity?: string | undefined;
  readonly for?: string | undefined;
}

export type Named = { named: true } | { named: false; sharedWith?: string };

/** A party is named by its name or an alias; one that others share, only beside something that tells them apart. */
export function namesParty(phrase: string, asked: Asked, names: NameIndex): Named {
  const mentions = names.mentions(phrase).filter((mention) => meant(mention, asked.id, names));
  const shared = mentions.map((mention) => rivals(mention, asked.id, names));
  if (shared.some((others) => others.length === 0)) return { named: true };
  const [others] = shared;
  if (!others) return { named: false };
  const country = names.party(asked.id)?.country;
  const apart = (rival: string): boolean => {
    const abroad = country !== undefined && names.party(rival)?.country !== country;
    if (abroad && namesCountry(phrase, country, names)) return true;
    return asked.capacity !== undefined && holdsWords(phrase, asked.capacity);
  };
  return others.every(apart) ? { named: true } : { named: false, sharedWith: others[0] as string };
}
