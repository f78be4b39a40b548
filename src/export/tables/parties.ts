import type { Collections } from "../collections.ts";
import { computed, fieldsOf, owner, position } from "./column.ts";
import { flatten, type Table, to } from "./table.ts";

const organization = fieldsOf("organization");
const person = fieldsOf("person");

/** Whether a name that may be either is a country's code or the id of a party. */
export const partyOrCountry = (either: string): { party: string } | { country: string } =>
  /^[A-Z]{2}$/.test(either) ? { country: either } : { party: either };

/** The two columns of a field that names a party or a country; one of them is empty. */
export const eitherColumns = [
  computed("party", "text", "Id of the person or organization; empty where it is a country.", false),
  computed("country", "text", "Country, ISO 3166-1 alpha-2; empty where it is a party.", false),
];

function* everyParty({ organizations, people }: Collections) {
  for (const { id, name, country } of organizations) yield { id, kind: "organization", name, country };
  for (const { id, name, country } of people) yield { id, kind: "person", name, country };
}

export const parties: Table = {
  name: "parties",
  description: "People and organizations in one list: what takes part, speaks, pledges or gains is either.",
  columns: [
    computed("id", "text", "Id of the person or organization."),
    { ...computed("kind", "text", "Which of the two it is."), words: ["organization", "person"] },
    person.field("name"),
    computed("country", "text", "Country, ISO 3166-1 alpha-2.", false),
  ],
  key: ["id"],
  links: [],
  items: everyParty,
};

export const organizations: Table = {
  name: "organizations",
  description: "Governments, agencies, companies and other bodies, and groups of them.",
  columns: organization.fields("id", "name", "kind", "country", "parent"),
  key: ["id"],
  links: [...to("parties", "id"), ...to("organizations", "parent")],
  items: ({ organizations }) => organizations,
};

export const people: Table = {
  name: "people",
  description: "People who take part, speak or pledge.",
  columns: person.fields("id", "name", "country"),
  key: ["id"],
  links: to("parties", "id"),
  items: ({ people }) => people,
};

export const aliases: Table = {
  name: "party_aliases",
  description: "Every other form of a party's name that sources print.",
  columns: [owner("party"), position, computed("alias", "text", "The name as sources print it.")],
  key: ["party", "position"],
  links: to("parties", "party"),
  items: ({ organizations, people }) =>
    flatten([organizations, people], (parties) =>
      flatten<{ id: string; aliases: readonly string[] }, object>(parties, ({ id, aliases }) =>
        aliases.map((alias, position) => ({ party: id, position, alias })),
      ),
    ),
};

export const members: Table = {
  name: "organization_members",
  description: "Countries and parties that make up a group.",
  columns: [owner("organization"), position, ...eitherColumns],
  key: ["organization", "position"],
  links: [...to("organizations", "organization"), ...to("parties", "party")],
  items: ({ organizations }) =>
    flatten(organizations, ({ id, members = [] }) =>
      members.map((member, position) => ({ organization: id, position, ...partyOrCountry(member) })),
    ),
};
