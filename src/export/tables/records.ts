import { spanOf } from "../../core/dates.ts";
import type { DatedRecord, Entry } from "../../core/records.ts";
import type { Collections } from "../collections.ts";
import { type Column, computed, fieldsOf, position } from "./column.ts";
import { flatten, type Link, type Table } from "./table.ts";

const statement = fieldsOf("statement");
const topic = fieldsOf("statement", "topics");

/** The two columns that name a dated record of any kind. */
export const ownerColumns: readonly Column[] = [
  { ...computed("record_kind", "text", "Kind of the record."), words: ["meeting", "statement", "pledge"] },
  computed("record", "text", "Id of the record."),
];
export const ownerKey = ["record_kind", "record"];
export const ownerLink: Link = { columns: ownerKey, table: "records", key: ["kind", "id"] };

/** All dated records, of which `kind` tells the type. */
export function* datedRecords({ meetings, statements, pledges }: Collections): Generator<Entry> {
  for (const record of meetings) yield { kind: "meeting", record };
  for (const record of statements) yield { kind: "statement", record };
  for (const record of pledges) yield { kind: "pledge", record };
}

/** The parts of every dated record, in turn, each with its owner. */
export const ofDated =
  (parts: (record: DatedRecord) => Iterable<object>) =>
  (data: Collections): Iterable<object> =>
    flatten(datedRecords(data), ({ kind, record }) =>
      flatten(parts(record), (part) => [{ record_kind: kind, record: record.id, ...part }]),
    );

/** When a record takes place, in the words of the record and as days. */
function placed({ kind, record }: Entry): object {
  const date = kind === "meeting" ? record.start : kind === "statement" ? record.date : record.announced;
  const last = kind === "meeting" ? record.end : date;
  return {
    kind,
    id: record.id,
    date,
    date_first: spanOf(date).first,
    date_last: spanOf(last).last,
    title: record.title,
  };
}

export const records: Table = {
  name: "records",
  description: "Meetings, statements and pledges in one list, each with its date.",
  columns: [
    { ...computed("kind", "text", "Kind of the record."), words: ["meeting", "statement", "pledge"] },
    computed("id", "text", "Id of the record."),
    computed("date", "text", "Start of a meeting, date of a statement, or the day when a pledge was announced."),
    computed("date_first", "date", "The first day that the record may stand for."),
    computed("date_last", "date", "The last day that the record may stand for; of a meeting, that of its end."),
    statement.field("title"),
  ],
  key: ["kind", "id"],
  links: [],
  items: (data) => flatten(datedRecords(data), (entry) => [placed(entry)]),
};

export const topics: Table = {
  name: "record_topics",
  description: "Subjects of a record.",
  columns: [...ownerColumns, position, topic.field("*", "topic", "topic")],
  key: [...ownerKey, "position"],
  links: [ownerLink],
  items: ofDated(({ topics }) => topics.map((topic, position) => ({ position, topic }))),
};
