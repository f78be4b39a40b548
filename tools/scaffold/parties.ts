/** Finds parties by what people type: an id, a name, an alias, with or without accents or small mistakes. */
import Fuse from "fuse.js";
import type { Organization, Person } from "../../src/generated/types.ts";
import { isCountry } from "../check/agreement/countries.ts";
import { unaccented } from "../check/agreement/text.ts";
import type { Dataset } from "../check/dataset.ts";
import { WrongUse } from "../command/run.ts";

export type Party = Person | Organization;

const folded = (text: string): string => unaccented(text).toLowerCase();

export const titleOf = ({ id, name }: Party): string => `${id} (${name})`;

export class Parties {
  readonly all: readonly Party[];
  readonly #search: Fuse<Party>;

  constructor(dataset: Dataset) {
    this.all = [...dataset.all("person"), ...dataset.all("organization")];
    this.#search = new Fuse(this.all, {
      keys: ["name", "aliases", "id"],
      ignoreDiacritics: true,
      ignoreLocation: true,
      threshold: 0.35,
    });
  }

  /** The parties whose id, name or alias comes nearest to a text. */
  nearest(text: string, count = 5): Party[] {
    return this.#search.search(text, { limit: count }).map(({ item }) => item);
  }

  /** The id that a text stands for: itself, a country's code where one may stand, or the only party of that name. */
  idOf(text: string, orCountry: boolean): string {
    if ((orCountry && isCountry(text)) || this.all.some(({ id }) => id === text)) return text;
    const bearers = this.all.filter(({ name, aliases }) => [name, ...aliases].map(folded).includes(folded(text)));
    const [only, ...others] = bearers;
    if (only && others.length === 0) return only.id;
    if (only)
      throw new WrongUse(`several parties are called "${text}": ${bearers.map(titleOf).join(", ")}; give an id`);
    const near = this.nearest(text);
    const mend = near.length > 0 ? `did you mean ${near.map(titleOf).join(", ")}?` : "none is called alike";
    throw new WrongUse(
      `there is no party "${text}"; ${mend} A new one is made by: npm run new -- person (or organization)`,
    );
  }
}
