import { type DatedKind, type LightEntry, meeting, pledge, statement } from "root-causes-diplomacy/light";
import { meetings, pledges, statements } from "./dataset.ts";

/** A light record by its id; kinds share no ids. */
const byId = new Map<string, LightEntry>([
  ...meetings.map((record): [string, LightEntry] => [record.id, { kind: "meeting", record }]),
  ...statements.map((record): [string, LightEntry] => [record.id, { kind: "statement", record }]),
  ...pledges.map((record): [string, LightEntry] => [record.id, { kind: "pledge", record }]),
]);

export const entries: readonly LightEntry[] = [...byId.values()];

export const entryOf = (id: string): LightEntry | undefined => byId.get(id);

/** The id under which a record stands that is asked for by its own id or one that it had before. */
function currentId(kind: string, id: string): string | undefined {
  if (kind === "meeting") return meeting(id)?.id;
  return kind === "statement" ? statement(id)?.id : pledge(id)?.id;
}

/** The record of a kind that an address names; an id that was renamed or merged leads to what stands in its place. */
export function entryAt(kind: string, id: string): LightEntry | undefined {
  const known = entryOf(id);
  if (known) return known.kind === kind ? known : undefined;
  return entryOf(currentId(kind, id) ?? "");
}

export const folders = { meeting: "meetings", statement: "statements", pledge: "pledges" } as const satisfies Record<
  DatedKind,
  string
>;

/** The date by which a record stands on the timeline. */
export const dateOf = ({ kind, record }: LightEntry): string => {
  if (kind === "meeting") return record.start;
  return kind === "statement" ? record.date : record.announced;
};
