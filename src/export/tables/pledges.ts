import { computed, fieldsOf, owner, position } from "./column.ts";
import { pledgesWithCounting } from "./counting.ts";
import { eitherColumns, partyOrCountry } from "./parties.ts";
import { flatten, type Table, to } from "./table.ts";

const pledge = fieldsOf("pledge");
const relation = fieldsOf("pledge", "relations/*");

export const pledges: Table = {
  name: "pledges",
  description: "Money, goods, people, programmes and policies that a party promised.",
  columns: [
    ...pledge.fields("id", "title", "summary", "kind"),
    ...pledge.dates("announced"),
    ...pledge.fields("amount/value", "amount/currency", "amount/qualifier", "amount/basis"),
    computed(
      "amount_counted",
      "boolean",
      "True where the amount counts in a total over all pledges, false where another one holds its money already.",
      false,
    ),
    computed("amount_held_by", "text", "Id of the pledge that is counted in its stead.", false),
    {
      ...computed("amount_held_because", "text", "Why it is held.", false),
      words: ["restates", "raised", "part-of"],
    },
    ...pledge.fields("quantity/value", "quantity/unit", "quantity/qualifier"),
    ...pledge.dates("period/start"),
    ...pledge.dates("period/end"),
    ...pledge.fields("meeting", "statement", "notes"),
  ],
  key: ["id"],
  links: [...to("pledges", "amount_held_by"), ...to("meetings", "meeting"), ...to("statements", "statement")],
  items: ({ pledges }) => pledgesWithCounting(pledges),
};

export const pledgors: Table = {
  name: "pledge_pledgors",
  description: "Who pledges.",
  columns: [owner("pledge"), position, computed("party", "text", "Id of the party that pledges.")],
  key: ["pledge", "position"],
  links: [...to("pledges", "pledge"), ...to("parties", "party")],
  items: ({ pledges }) =>
    flatten(pledges, ({ id, pledgors }) => pledgors.map((party, position) => ({ pledge: id, position, party }))),
};

export const beneficiaries: Table = {
  name: "pledge_beneficiaries",
  description: "Who is to gain by a pledge.",
  columns: [owner("pledge"), position, ...eitherColumns],
  key: ["pledge", "position"],
  links: [...to("pledges", "pledge"), ...to("parties", "party")],
  items: ({ pledges }) =>
    flatten(pledges, ({ id, beneficiaries }) =>
      beneficiaries.map((each, position) => ({ pledge: id, position, ...partyOrCountry(each) })),
    ),
};

export const relations: Table = {
  name: "pledge_relations",
  description: "How a pledge relates to other pledges.",
  columns: [
    owner("pledge"),
    position,
    relation.field("type"),
    relation.field("pledge", "other_pledge", "other_pledge"),
  ],
  key: ["pledge", "position"],
  links: to("pledges", "pledge", "other_pledge"),
  items: ({ pledges }) =>
    flatten(pledges, ({ id, relations }) =>
      relations.map(({ type, pledge }, position) => ({ pledge: id, position, type, other_pledge: pledge })),
    ),
};
