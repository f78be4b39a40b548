/** A record of the right shape with the file that holds it. */
import type { Meeting, Organization, Person, Pledge, Source, Statement } from "../../src/generated/types.ts";
import type { DatedKind, Kind } from "../../src/schema/kinds.ts";
import type { JsonText } from "./json.ts";

export interface RecordOf {
  meeting: Meeting;
  statement: Statement;
  pledge: Pledge;
  person: Person;
  organization: Organization;
  source: Source;
}

/** A file that holds a record of the right shape. */
export type EntryOf<K extends Kind> = {
  [Each in K]: {
    readonly kind: Each;
    readonly id: string;
    readonly file: string;
    readonly json: JsonText;
    readonly record: RecordOf[Each];
  };
}[K];
export type Entry = EntryOf<Kind>;
export type DatedEntry = EntryOf<DatedKind>;

export const isDated = (entry: Entry): entry is DatedEntry =>
  entry.kind === "meeting" || entry.kind === "statement" || entry.kind === "pledge";

/** The day by which a dated record stands in time. */
export function dayOf(entry: DatedEntry): string {
  if (entry.kind === "meeting") return entry.record.start;
  return entry.kind === "statement" ? entry.record.date : entry.record.announced;
}

/** Ids of the parties that meet, speak or pledge in a dated record. */
export function actorsOf({ kind, record }: DatedEntry): string[] {
  if (kind === "meeting") return record.participants.map(({ party }) => party);
  return kind === "statement" ? record.speakers.map(({ party }) => party) : [...record.pledgors];
}
