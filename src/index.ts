/**
 * Meetings, statements and pledges of the diplomacy on the root causes of migration from Central America, 2021 to
 * today, with the words that prove them.
 *
 * @module
 */
export { asOf } from "./as-of.ts";
export type { Lookup } from "./core/lookup.ts";
export type { DatedKind, DatedRecord } from "./core/records.ts";
export { corrections } from "./corrections.ts";
export { type EvidenceItem, evidenceFor } from "./evidence-for.ts";
export type * from "./generated/ids.ts";
export type * from "./generated/types.ts";
export { meeting, meetings } from "./meetings.ts";
export { organization, organizations } from "./organizations.ts";
export { people, person } from "./people.ts";
export { pledge, pledges } from "./pledges.ts";
export { redirects } from "./redirects.ts";
export { type Related, type RelationName, related } from "./related.ts";
export { source, sources } from "./sources.ts";
export { statement, statements } from "./statements.ts";
export {
  type LeftOutPledge,
  type LeftOutReason,
  type PledgeSum,
  type SumOptions,
  sumPledges,
} from "./sum-pledges.ts";
export { type TimelineEntry, type TimelineOptions, timeline } from "./timeline.ts";
export { type CslDate, type CslItem, type CslType, toCsl } from "./to-csl.ts";
