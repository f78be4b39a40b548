import type { DatedKind, LightMeeting, LightPledge } from "root-causes-diplomacy/light";

/** What the timeline shows of a record and filters by. */
export interface OverviewEntry {
  readonly kind: DatedKind;
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly topics: LightPledge["topics"];
  /** Ids of all parties that act, are represented, are to gain or are spoken of. */
  readonly parties: readonly string[];
  readonly countries: readonly string[];
  readonly disputed?: boolean;
  /** Of a meeting that was not held. */
  readonly status?: LightMeeting["status"];
}

export interface Overview {
  /** By date. */
  readonly entries: readonly OverviewEntry[];
  readonly people: readonly (readonly [id: string, name: string])[];
  readonly organizations: readonly (readonly [id: string, name: string])[];
}
