import { countryName } from "./country-names.ts";
import { organizations, people } from "./dataset.ts";

const parties = new Map([...people, ...organizations].map((party) => [party.id, party]));

/** The name of a party, or of a country where the id is its code. */
export const nameOf = (id: string, language: string): string => parties.get(id)?.name ?? countryName(id, language);
