/** Runs every rule over a dataset and counts how its claims end. */
import type { Kind } from "../../src/schema/kinds.ts";
import { agree, type Verdict } from "./agree.ts";
import type { Dataset } from "./dataset.ts";
import { type Entry, isDated } from "./entry.ts";
import type { Finding } from "./finding.ts";
import type { List } from "./lists.ts";
import type { Loaded } from "./load.ts";
import { recordRules, redirectRules } from "./rules/index.ts";

export type Counts = Readonly<Record<Verdict, number>>;

export interface Report {
  readonly findings: readonly Finding[];
  readonly counts: Counts;
}

export interface DataReport extends Report {
  readonly countsOf: ReadonlyMap<Kind, Counts>;
}

export interface EntryReport extends Report {
  readonly verdicts: ReadonlyMap<string, Verdict>;
}

/** What the rules find in one record; `trusting` takes the phrases as they are whose source has no fingerprint. */
export function checkEntry(entry: Entry, dataset: Dataset, trusting = false): EntryReport {
  const rules = trusting ? recordRules.filter(({ code }) => code !== "fingerprint") : recordRules;
  const found = rules.flatMap(({ code, check }) => [...check(entry, dataset)].map((problem) => ({ ...problem, code })));
  const { problems, verdicts } = isDated(entry)
    ? agree(entry, dataset, trusting)
    : { problems: [], verdicts: new Map() };
  const findings = [...found, ...problems].map(
    ({ code, pointer, message }): Finding => ({
      file: entry.file,
      ...entry.json.locate(pointer),
      severity: "error",
      code,
      pointer,
      message,
    }),
  );
  const counts = { agrees: 0, waived: 0, error: 0 };
  for (const verdict of verdicts.values()) counts[verdict as Verdict] += 1;
  return { findings, counts, verdicts };
}

const none: Counts = { agrees: 0, waived: 0, error: 0 };

const sum = (counts: readonly Counts[]): Counts => {
  const total = (verdict: Verdict) => counts.reduce((before, each) => before + each[verdict], 0);
  return { agrees: total("agrees"), waived: total("waived"), error: total("error") };
};

const byPlace = (a: Finding, b: Finding): number =>
  (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column;

/** What the rules find in a list. */
function checkList(list: List, dataset: Dataset): Finding[] {
  if (list.name !== "redirects") return [];
  return list.lines.flatMap((line, index) =>
    redirectRules.flatMap(({ code, check }) =>
      [...check(line, dataset)].map(({ pointer: within, message }): Finding => {
        const pointer = `/${index}${within}`;
        return { file: list.file, ...list.json.locate(pointer), severity: "error", code, pointer, message };
      }),
    ),
  );
}

/** What the rules find in all files; `trusting` is for copies of the data without fingerprints. */
export function check({ dataset, findings, lists }: Loaded, { trusting = false } = {}): DataReport {
  const reports = dataset.entries.map((entry) => ({ kind: entry.kind, ...checkEntry(entry, dataset, trusting) }));
  const countsOf = new Map<Kind, Counts>();
  for (const { kind, counts } of reports) countsOf.set(kind, sum([countsOf.get(kind) ?? none, counts]));
  return {
    findings: [
      ...findings,
      ...lists.flatMap((list) => checkList(list, dataset)),
      ...reports.flatMap((report) => report.findings),
    ].sort(byPlace),
    counts: sum([...countsOf.values()]),
    countsOf,
  };
}
