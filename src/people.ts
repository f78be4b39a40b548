/**
 * The people alone, without the other collections.
 *
 * @module
 */
import { collection } from "./core/collection.ts";
import { type Lookup, lookup } from "./core/lookup.ts";
import { records } from "./generated/data/people.ts";
import { redirects } from "./generated/data/redirects/people.ts";
import type { GonePersonId, PersonId } from "./generated/ids.ts";
import type { Person } from "./generated/types.ts";

export type { GonePersonId, Lookup, Person, PersonId };

/**
 * All people who take part, speak or pledge, in the order of their ids. Deeply frozen.
 *
 * @example
 * ```ts
 * import { people } from "root-causes-diplomacy/people";
 *
 * console.log(people.length, people[0]?.id);
 * ```
 */
export const people: readonly Person[] = /* @__PURE__ */ collection<Person>("people", records);

/**
 * The person of an id. A known id always gives a record and a typo in it does not compile; a plain `string` gives
 * the record or `undefined`.
 *
 * @example
 * ```ts
 * import { person } from "root-causes-diplomacy/people";
 *
 * console.log(person("kamala-harris").name);
 * ```
 */
export const person: Lookup<Person, PersonId, GonePersonId> = /* @__PURE__ */ lookup<Person, PersonId, GonePersonId>(
  people,
  redirects,
);
