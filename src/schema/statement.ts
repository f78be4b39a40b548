import * as z from "zod";
import { field, list, named, object } from "./build.ts";
import { about, evidence, notes, opening, Speaker, topics } from "./dated.ts";
import { conflictOf } from "./evidence.ts";
import { DatedId, IsoDate, LanguageTag, Line, Slug } from "./scalars.ts";

const Quote = named(
  object({
    text: field(Line, "The speaker's own words as the source prints them.", "cannot do this work alone"),
    language: field(LanguageTag, "Language of the text, BCP 47.", "en"),
    translated: field(z.boolean(), "True where the source prints a translation of the speaker's words.", false),
    by: field(
      Slug,
      "Id of the party who says it, where the statement has several speakers.",
      "kamala-harris",
    ).optional(),
  }),
  "Quote",
  "Words of the speaker.",
);

const StatementConflict = conflictOf(z.union([z.string(), Speaker, Quote]), "StatementConflict", "2021-05-06");

export const statement = named(
  object({
    ...opening(
      "2021-07-29-harris-root-causes-strategy-cover-message",
      "Harris presents the root causes strategy",
      "In a message released with the strategy Harris said that the United States cannot do the work alone.",
    ),
    medium: field(
      z.enum([
        "remarks",
        "news-conference",
        "written-message",
        "joint-statement",
        "readout",
        "fact-sheet",
        "press-release",
        "interview",
        "social-media",
        "document",
      ]),
      "Form in which it was made.",
      "written-message",
    ),
    date: field(IsoDate, "When it was made, ISO 8601 at the precision known.", "2021-07-29", { claim: "date" }),
    speakers: field(
      list(field(Speaker, "Who made the statement.", { party: "kamala-harris" }, { claim: "party" }), 1),
      "Who made it: for a readout, fact sheet or release, the office that issued it.",
      [{ party: "kamala-harris", for: "united-states", capacity: "Vice President" }],
    ),
    meeting: field(DatedId, "Id of the meeting where it was made.", "2021-04-26-harris-giammattei-virtual").optional(),
    quote: field(
      Quote,
      "The speaker's own words, not cut in the middle of a phrase.",
      { text: "cannot do this work alone", language: "en", translated: false },
      { claim: "quote" },
    ).optional(),
    about,
    topics,
    evidence,
    conflicts: field(list(StatementConflict, 1), "What other sources say instead.", [
      {
        claim: "/date",
        value: "2021-05-06",
        evidence: [{ source: "example-2021-05-07-report", phrase: "she said in a release on Thursday" }],
      },
    ]).optional(),
    notes,
  }),
  "Statement",
  "A statement: remarks, a message, a readout, a fact sheet or another public word of a party.",
);
