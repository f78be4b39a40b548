import { fieldsOf, owner, position } from "./column.ts";
import { flatten, type Table, to } from "./table.ts";

const meeting = fieldsOf("meeting");
const participant = fieldsOf("meeting", "participants/*");

export const meetings: Table = {
  name: "meetings",
  description: "Visits, summits, calls, roundtables, news conferences and convenings.",
  columns: [
    ...meeting.fields("id", "title", "summary", "kind", "format", "status"),
    // `end` alone is a keyword of SQL.
    ...meeting.dates("start", "start_date", "start"),
    ...meeting.dates("end", "end_date", "end"),
    ...meeting.fields("place/city", "place/country", "partOf", "notes"),
  ],
  key: ["id"],
  links: to("meetings", "part_of"),
  items: ({ meetings }) => meetings,
};

export const participants: Table = {
  name: "meeting_participants",
  description: "Who took part in a meeting.",
  columns: [
    owner("meeting"),
    position,
    participant.field("party"),
    participant.field("for", "for_party"),
    ...participant.fields("capacity", "role"),
  ],
  key: ["meeting", "position"],
  links: [...to("meetings", "meeting"), ...to("parties", "party", "for_party")],
  items: ({ meetings }) =>
    flatten(meetings, ({ id, participants }) =>
      participants.map((each, position) => ({ meeting: id, position, ...each })),
    ),
};
