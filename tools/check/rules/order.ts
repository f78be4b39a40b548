import type { RecordRule } from "./rule.ts";

export const order: RecordRule = {
  code: "order",
  reason: "Nothing ends before it begins.",
  *check(entry) {
    const [span, pointer] =
      entry.kind === "meeting"
        ? [entry.record, "/end"]
        : entry.kind === "pledge" && entry.record.period
          ? [entry.record.period, "/period/end"]
          : [];
    if (!span || !pointer) return;
    const length = Math.min(span.start.length, span.end.length);
    if (span.end.slice(0, length) < span.start.slice(0, length)) {
      yield { pointer, message: `it ends on ${span.end}, before it begins on ${span.start}; correct one of them` };
    }
  },
};
