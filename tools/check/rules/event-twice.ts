import type { Pledge } from "../../../src/generated/types.ts";
import { contentWords } from "../agreement/gist.ts";
import { type Dataset, proofsOf } from "../dataset.ts";
import { actorsOf, type DatedEntry, type Entry, isDated } from "../entry.ts";
import type { Problem, RecordRule } from "./rule.ts";

const sorted = (list: readonly string[]): string => [...list].sort().join(" ");
const contains = (all: readonly string[], some: readonly string[]): boolean => some.every((one) => all.includes(one));

/** How much two summaries share, from 0 to 1. */
function likeness(a: string, b: string): number {
  const [one, other] = [contentWords(a), contentWords(b)];
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / (one.size + other.size - shared || 1);
}

const ALIKE = 0.6;

/** Whether the same phrases carry the gist of both. */
function shareGist(a: Pledge, b: Pledge): boolean {
  const phrases = (pledge: Pledge) => sorted(proofsOf(pledge, "/summary").map(({ evidence }) => evidence.phrase));
  return phrases(a) === phrases(b);
}

function isSameEvent(a: DatedEntry, b: DatedEntry): boolean {
  if (a.kind === "meeting" && b.kind === "meeting") {
    const [one, other] = [actorsOf(a), actorsOf(b)];
    const overlap = contains(one, other) || contains(other, one);
    const apart = a.record.partOf === b.id || b.record.partOf === a.id;
    return a.record.kind === b.record.kind && overlap && !apart;
  }
  if (a.kind === "statement" && b.kind === "statement") {
    const speakers = [a, b].map((entry) => sorted(actorsOf(entry)));
    const sameQuote = a.record.quote !== undefined && a.record.quote.text === b.record.quote?.text;
    const samePlace = a.record.medium === b.record.medium && a.record.meeting === b.record.meeting;
    return (
      speakers[0] === speakers[1] && (sameQuote || (samePlace && likeness(a.record.summary, b.record.summary) > ALIKE))
    );
  }
  if (a.kind === "pledge" && b.kind === "pledge") {
    const who = [a, b].map(({ record }) => `${sorted(record.pledgors)}|${sorted(record.beneficiaries)}|${record.kind}`);
    const what = [a, b].map(({ record }) => JSON.stringify([record.amount, record.quantity?.value]));
    const same = who[0] === who[1] && what[0] === what[1];
    const linked = [a, b].some(({ record }, at) => record.relations.some(({ pledge }) => pledge === [b, a][at]?.id));
    return same && !linked && (likeness(a.record.summary, b.record.summary) > ALIKE || shareGist(a.record, b.record));
  }
  return false;
}

function* check(entry: Entry, dataset: Dataset): Generator<Problem> {
  if (!isDated(entry)) return;
  for (const other of dataset.alike(entry) as DatedEntry[]) {
    if (isSameEvent(entry, other)) {
      yield { pointer: "", message: `this seems to be the event of "${other.id}"; merge the two, or tell them apart` };
    }
  }
}

export const eventTwice: RecordRule = {
  code: "event-twice",
  reason: "An event recorded twice is counted twice.",
  check,
};
