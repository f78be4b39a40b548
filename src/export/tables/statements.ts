import { fieldsOf, owner, position } from "./column.ts";
import { eitherColumns, partyOrCountry } from "./parties.ts";
import { flatten, type Table, to } from "./table.ts";

const statement = fieldsOf("statement");
const speaker = fieldsOf("statement", "speakers/*");

export const statements: Table = {
  name: "statements",
  description: "Remarks, messages, readouts, fact sheets and other public words of a party.",
  columns: [
    ...statement.fields("id", "title", "summary", "medium"),
    ...statement.dates("date"),
    ...statement.fields("meeting", "quote/text", "quote/language", "quote/translated", "quote/by", "notes"),
  ],
  key: ["id"],
  links: [...to("meetings", "meeting"), ...to("parties", "quote_by")],
  items: ({ statements }) => statements,
};

export const speakers: Table = {
  name: "statement_speakers",
  description: "Who made a statement.",
  columns: [
    owner("statement"),
    position,
    speaker.field("party"),
    speaker.field("for", "for_party"),
    speaker.field("capacity"),
  ],
  key: ["statement", "position"],
  links: [...to("statements", "statement"), ...to("parties", "party", "for_party")],
  items: ({ statements }) =>
    flatten(statements, ({ id, speakers }) => speakers.map((each, position) => ({ statement: id, position, ...each }))),
};

export const about: Table = {
  name: "statement_about",
  description: "Parties and countries that a statement speaks of.",
  columns: [owner("statement"), position, ...eitherColumns],
  key: ["statement", "position"],
  links: [...to("statements", "statement"), ...to("parties", "party")],
  items: ({ statements }) =>
    flatten(statements, ({ id, about }) =>
      about.map((each, position) => ({ statement: id, position, ...partyOrCountry(each) })),
    ),
};
