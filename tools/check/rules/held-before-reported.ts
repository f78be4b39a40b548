import type { RecordRule } from "./rule.ts";

export const heldBeforeReported: RecordRule = {
  code: "held-before-reported",
  reason: "What was written before a meeting can announce it, but not know that it was held.",
  *check(entry, dataset) {
    if (entry.kind !== "meeting" || entry.record.status !== "held") return;
    const { start, evidence } = entry.record;
    const published = evidence
      .map(({ source }) => dataset.get("source", source)?.published)
      .filter((date) => typeof date === "string");
    if (published.some((date) => date >= start || date === start.slice(0, date.length))) return;
    const found = published.length === 0 ? "none has a date" : `the latest is of ${published.sort().at(-1)}`;
    const message = `the meeting is held on ${start}, but no source was published on or after that day (${found}); cite one`;
    yield { pointer: "/status", message };
  },
};
