/**
 * The records without the words that prove them, for pages: `evidence` holds the ids of the sources instead. The
 * helpers read the collections that they are given, so that a bundle holds no other.
 *
 * @module
 */
import { asOfIn, type EvidenceReader } from "./core/as-of.ts";
import { deepFreeze } from "./core/freeze.ts";
import { type Lookup, lookup } from "./core/lookup.ts";
import type { DatedKind } from "./core/records.ts";
import { type RelationName, relatedIn } from "./core/related.ts";
import { type LeftOutReason, sumOf } from "./core/sum.ts";
import { type TimelineOptions, timelineOf } from "./core/timeline.ts";
import { cancellations } from "./generated/cancellations.ts";
import { records as meetingRecords } from "./generated/data/meetings.ts";
import { records as pledgeRecords } from "./generated/data/pledges.ts";
import { redirects as meetingRedirects } from "./generated/data/redirects/meetings.ts";
import { redirects as pledgeRedirects } from "./generated/data/redirects/pledges.ts";
import { redirects as statementRedirects } from "./generated/data/redirects/statements.ts";
import { records as statementRecords } from "./generated/data/statements.ts";
import type {
  GoneMeetingId,
  GonePledgeId,
  GoneStatementId,
  MeetingId,
  PledgeId,
  StatementId,
} from "./generated/ids.ts";
import type { Dataset, Meeting, Pledge, Statement } from "./generated/types.ts";

export { organization, organizations } from "./organizations.ts";
export { people, person } from "./people.ts";
export { source, sources } from "./sources.ts";
export { type CslDate, type CslItem, type CslType, toCsl } from "./to-csl.ts";
export type { DatedKind, LeftOutReason, Lookup, RelationName, TimelineOptions };

/** A record with the ids of its sources, each once, in the place of its evidence. */
export type Light<Dated extends Meeting | Statement | Pledge> = Omit<Dated, "evidence"> & {
  readonly evidence: readonly string[];
};
export type LightMeeting = Light<Meeting>;
export type LightStatement = Light<Statement>;
export type LightPledge = Light<Pledge>;

/** Collections to read; a missing one counts as empty. */
export interface LightDataset extends Partial<Pick<Dataset, "people" | "organizations" | "sources">> {
  readonly meetings?: readonly LightMeeting[];
  readonly statements?: readonly LightStatement[];
  readonly pledges?: readonly LightPledge[];
}

/** A record, of which `kind` tells the type. */
export type LightEntry =
  | { readonly kind: "meeting"; readonly record: LightMeeting }
  | { readonly kind: "statement"; readonly record: LightStatement }
  | { readonly kind: "pledge"; readonly record: LightPledge };

/** A total in whole currency units, with the pledges that make it and those left out, in the order given. */
export interface LightSum {
  readonly currency: string | undefined;
  readonly total: number;
  readonly counted: readonly LightPledge[];
  readonly leftOut: readonly { readonly pledge: LightPledge; readonly reason: LeftOutReason; readonly by?: string }[];
}

/** All meetings, deeply frozen. */
export const meetings = /* @__PURE__ */ deepFreeze(/* @__PURE__ */ meetingRecords()) as readonly LightMeeting[];
/** All statements, deeply frozen. */
export const statements = /* @__PURE__ */ deepFreeze(/* @__PURE__ */ statementRecords()) as readonly LightStatement[];
/** All pledges, deeply frozen. */
export const pledges = /* @__PURE__ */ deepFreeze(/* @__PURE__ */ pledgeRecords()) as readonly LightPledge[];

/** The meeting of an id. */
export const meeting: Lookup<LightMeeting, MeetingId, GoneMeetingId> = /* @__PURE__ */ lookup<
  LightMeeting,
  MeetingId,
  GoneMeetingId
>(meetings, meetingRedirects);
/** The statement of an id. */
export const statement: Lookup<LightStatement, StatementId, GoneStatementId> = /* @__PURE__ */ lookup<
  LightStatement,
  StatementId,
  GoneStatementId
>(statements, statementRedirects);
/** The pledge of an id. */
export const pledge: Lookup<LightPledge, PledgeId, GonePledgeId> = /* @__PURE__ */ lookup<
  LightPledge,
  PledgeId,
  GonePledgeId
>(pledges, pledgeRedirects);

const none: Dataset = { meetings: [], statements: [], pledges: [], people: [], organizations: [], sources: [] };
/** The helpers below never read evidence, so that they may take records that have none. */
const asDataset = (light: LightDataset): Dataset => ({ ...none, ...(light as Partial<Dataset>) });

/**
 * The records of the collections given in one list by date; `countries` reads the people and organizations too.
 *
 * @example
 * ```ts
 * import { meetings, timeline } from "root-causes-diplomacy/light";
 *
 * for (const { date, record } of timeline({ from: "2021-06" }, { meetings })) console.log(date, record.title);
 * ```
 */
export const timeline = (
  options: TimelineOptions,
  dataset: LightDataset,
): readonly (LightEntry & { readonly date: string })[] =>
  timelineOf(options, asDataset(dataset)) as readonly object[] as readonly (LightEntry & { readonly date: string })[];

/** The records of the collections given that a record names, then those that name it. */
export const related = (
  record: LightEntry["record"],
  dataset: LightDataset,
): readonly (LightEntry & { readonly relation: RelationName })[] =>
  relatedIn(record as object as Meeting, asDataset(dataset)) as readonly object[] as readonly (LightEntry & {
    readonly relation: RelationName;
  })[];

/** Adds up pledges, none twice; relations are followed through those given and those of `among`. */
export const sumPledges = (
  given: readonly LightPledge[],
  options: { readonly currency?: string; readonly among?: readonly LightPledge[] } = {},
): LightSum =>
  sumOf(given as readonly object[] as readonly Pledge[], options as { currency?: string }) as object as LightSum;

const reader: EvidenceReader = {
  source: (evidence) => evidence as unknown as string,
  provesStatus: (evidence, { id }) => cancellations[id]?.includes(evidence as unknown as string) ?? true,
};

/** The collections given as public sources had them at the end of a day; what it knows comes from `sources`. */
export const asOf = (day: string, dataset: LightDataset): Required<LightDataset> =>
  asOfIn(day, asDataset(dataset), reader) as object as Required<LightDataset>;
