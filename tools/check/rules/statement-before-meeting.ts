import type { RecordRule } from "./rule.ts";

/** True where a date, at the precision both have, is earlier. */
const isBefore = (date: string, other: string): boolean => {
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) < other.slice(0, length);
};

export const statementBeforeMeeting: RecordRule = {
  code: "statement-before-meeting",
  reason: "Nothing is said at a meeting, or reported from it, before it starts.",
  *check(entry, dataset) {
    const [field, date, id] =
      entry.kind === "statement"
        ? ["/date", entry.record.date, entry.record.meeting]
        : entry.kind === "pledge"
          ? ["/announced", entry.record.announced, entry.record.meeting]
          : [];
    const meeting = id === undefined ? undefined : dataset.get("meeting", id);
    if (field && date && meeting && isBefore(date, meeting.start)) {
      yield {
        pointer: field,
        message: `${date} is before the start (${meeting.start}) of "${id}"; correct one of them`,
      };
    }
  },
};
