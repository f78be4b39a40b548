import {
  asOf,
  type Correction,
  corrections,
  evidenceFor,
  type Meeting,
  type MeetingId,
  meeting,
  meetings,
  type PledgeSum,
  pledges,
  type Redirect,
  redirects,
  related,
  sources,
  statements,
  sumPledges,
  type TimelineEntry,
  timeline,
  toCsl,
} from "root-causes-diplomacy";
import correctionsJson from "root-causes-diplomacy/data/corrections.json" with { type: "json" };
import oneJson from "root-causes-diplomacy/data/meetings/2021-04-26-harris-giammattei-virtual.json" with {
  type: "json",
};
import meetingsJson from "root-causes-diplomacy/data/meetings.json" with { type: "json" };
import { type Exported, exportTo, textOf } from "root-causes-diplomacy/export";
import * as light from "root-causes-diplomacy/light";
import { meeting as meetingAlone, meetings as meetingsAlone } from "root-causes-diplomacy/meetings";
import { organizations } from "root-causes-diplomacy/organizations";
import { people, person } from "root-causes-diplomacy/people";
import { MeetingSchema, RedirectSchema } from "root-causes-diplomacy/schema";
import schema from "root-causes-diplomacy/schemas/meeting.schema.json" with { type: "json" };

declare const known: MeetingId;
declare const text: string;

export const sure: Meeting = meeting(known);
export const unsure: Meeting | undefined = meeting(text);
// @ts-expect-error: any string may name no meeting
export const tooSure: Meeting = meeting(text);
// @ts-expect-error: no meeting has this id
meeting("2021-04-26-harris-giammatei-virtual");
// @ts-expect-error: no meeting has this id
meetingAlone("2021-04-26-harris-giammatei-virtual");
// @ts-expect-error: no person has this id
person("kamala-haris");

export const [first] = meetings;
if (first) {
  // @ts-expect-error: records are readonly
  first.title = "another title";
  // @ts-expect-error: and so are the lists in them
  first.topics.push("trade");
}
// @ts-expect-error: collections are readonly
meetings.push(sure);

export const entries: readonly TimelineEntry[] = timeline({ kinds: ["meeting"], topics: ["trade"], countries: ["GT"] });
// @ts-expect-error: no such kind
timeline({ kinds: ["person"] });
// @ts-expect-error: no such topic
timeline({ topics: ["economy"] });
// @ts-expect-error: no such option
timeline({ party: "kamala-harris" });
for (const entry of entries) {
  if (entry.kind === "pledge") entry.record.pledgors.join();
  // @ts-expect-error: only a pledge has pledgors
  else entry.record.pledgors.join();
}

export const sum: PledgeSum = sumPledges(pledges, { currency: "USD" });
for (const { reason } of sum.leftOut) {
  // @ts-expect-error: no such reason
  if (reason === "too-small") break;
}
export const links: string[] = pledges.flatMap((pledge) => evidenceFor(pledge, "/amount").map(({ link }) => link));
// @ts-expect-error: a source has no evidence
evidenceFor(sources[0]);
for (const { relation, kind, record } of related(sure)) {
  if (kind === "statement") record.speakers.map(({ party }) => party);
  // @ts-expect-error: no such relation
  if (relation === "friend-of") break;
}
export const early: readonly Meeting[] = asOf("2021-06-07").meetings;
export const year: number | undefined = sources.map(toCsl)[0]?.issued?.["date-parts"][0][0];

export const json: readonly Meeting[] = meetingsJson;
// @ts-expect-error: the JSON has the records' type too
export const nothing = meetingsJson[0]?.nothing;
export const cited: readonly string[] = light.meeting(known).evidence;
// @ts-expect-error: light records hold no phrases
export const noPhrase = light.meetings[0]?.evidence[0]?.phrase;
// @ts-expect-error: so they are not the full ones
export const notFull: readonly Meeting[] = light.meetings;
export const lightSum: number = light.sumPledges(light.pledges).total;
export const one: Meeting = oneJson;
// @ts-expect-error: and so has the JSON of one record
export const nothingInOne = oneJson.nothing;
export const same: readonly Meeting[] = meetingsAlone;
export const countries: (string | undefined)[] = [...people, ...organizations].map(({ country }) => country);
export const parsed: Meeting = MeetingSchema.parse(schema);

export const line: Redirect = RedirectSchema.parse(redirects[0]);
export const corrected: readonly Correction[] = correctionsJson;
export const why: "error" | "update" | "retraction" | undefined = corrections[0]?.reason;
// @ts-expect-error: the lists are readonly
redirects.push(line);
// @ts-expect-error: what a value was may be of any type
export const was: string | undefined = corrections[0]?.old;

export const calendar: Iterable<string> = textOf("ics", asOf("2021-06-07"));
export const written: Promise<Exported> = exportTo({
  format: "csv",
  out: "tables",
  dataset: { ...light, meetings, statements, pledges },
});
// @ts-expect-error: a database is no text
textOf("sqlite");
// @ts-expect-error: no such format
exportTo({ format: "xlsx", out: "tables" });
// @ts-expect-error: light records have no phrases to write
textOf("json", light);
