import type {
  DatedKind,
  LeftOutReason,
  LightMeeting,
  LightPledge,
  LightStatement,
  RelationName,
  sources,
} from "root-causes-diplomacy/light";

type Amount = NonNullable<LightPledge["amount"]>;

/** Fields that hold claims. */
export type ClaimField =
  | "summary"
  | "format"
  | "status"
  | "start"
  | "end"
  | "place"
  | "participants"
  | "date"
  | "speakers"
  | "quote"
  | "pledgors"
  | "beneficiaries"
  | "announced"
  | "amount"
  | "quantity"
  | "period";

type Words<Value extends string> = Readonly<Record<Value, string>>;

/** Words for every value of the closed vocabularies of the data. */
export interface Vocabulary {
  readonly kinds: Words<DatedKind>;
  readonly kindsPlural: Words<DatedKind>;
  readonly topics: Words<LightMeeting["topics"][number]>;
  readonly meetingKinds: Words<LightMeeting["kind"]>;
  readonly media: Words<LightStatement["medium"]>;
  readonly pledgeKinds: Words<LightPledge["kind"]>;
  readonly sourceKinds: Words<(typeof sources)[number]["kind"]>;
  readonly formats: Words<LightMeeting["format"]>;
  readonly statuses: Words<LightMeeting["status"]>;
  readonly roles: Words<LightMeeting["participants"][number]["role"]>;
  readonly qualifiers: Words<Amount["qualifier"]>;
  readonly bases: Words<Amount["basis"]>;
  readonly relations: Words<RelationName>;
  readonly leftOut: Words<LeftOutReason>;
  readonly claims: Words<ClaimField>;
}
