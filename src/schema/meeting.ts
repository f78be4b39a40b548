import * as z from "zod";
import { field, list, named, object } from "./build.ts";
import { evidence, notes, opening, Participant, topics } from "./dated.ts";
import { conflictOf } from "./evidence.ts";
import { CountryCode, DatedId, IsoDate, Line } from "./scalars.ts";

const Place = named(
  object({
    city: field(Line, "City, in its English form.", "Guatemala City").optional(),
    country: field(CountryCode, "Country, ISO 3166-1 alpha-2.", "GT"),
  }),
  "Place",
  "Where a meeting was held.",
);

const MeetingConflict = conflictOf(
  z.union([z.string(), Participant, Place, z.null()]),
  "MeetingConflict",
  "2021-05-06",
);

export const meeting = named(
  object({
    ...opening(
      "2021-04-26-harris-giammattei-virtual",
      "Harris and Giammattei meet by video",
      "US Vice President Kamala Harris and Guatemalan President Alejandro Giammattei spoke by video.",
    ),
    kind: field(
      z.enum(["bilateral", "multilateral", "summit", "roundtable", "visit", "news-conference", "convening"]),
      "Type of meeting; a visit holds its meetings.",
      "bilateral",
    ),
    format: field(z.enum(["in-person", "video", "phone", "hybrid", "unknown"]), "How the parties met.", "video", {
      claim: "format",
      unless: "unknown",
    }),
    status: field(z.enum(["held", "announced", "cancelled"]), "Whether it took place.", "held", { claim: "status" }),
    start: field(IsoDate, "First day, ISO 8601 at the precision known.", "2021-04-26", { claim: "date" }),
    end: field(IsoDate, "Last day, ISO 8601 at the precision known.", "2021-04-26", { claim: "date" }),
    place: field(
      Place.nullable(),
      "Where it was held; null where no source says.",
      { city: "Guatemala City", country: "GT" },
      { claim: "place", unless: null },
    ),
    participants: field(
      list(
        field(Participant, "Someone who took part.", { party: "kamala-harris", role: "host" }, { claim: "party" }),
        1,
      ),
      "Who took part.",
      [{ party: "kamala-harris", for: "united-states", capacity: "Vice President", role: "host" }],
    ),
    partOf: field(
      DatedId,
      "Id of the meeting that this one belongs to.",
      "2021-06-06-harris-guatemala-visit",
    ).optional(),
    topics,
    evidence,
    conflicts: field(list(MeetingConflict, 1), "What other sources say instead.", [
      {
        claim: "/start",
        value: "2021-05-06",
        evidence: [{ source: "example-2021-05-07-report", phrase: "the leaders spoke on Thursday afternoon" }],
      },
    ]).optional(),
    notes,
  }),
  "Meeting",
  "A meeting: a visit, summit, call, roundtable, news conference or convening, held or announced.",
);
