import type * as z from "zod";
import { field, list, named, object } from "./build.ts";
import { Line, Pointer, Slug } from "./scalars.ts";

const proof = {
  source: field(Slug, "Id of the source that prints the phrase.", "koreaherald-2021-07-30-harris-korea-partner"),
  phrase: field(
    Line,
    "4 to 15 consecutive words, copied exactly from the source.",
    "Northern Triangle countries to $220 million for the 2021-2024 period",
  ),
};

const note = field(
  Line,
  "How the fact follows from the phrase where the phrase does not say it outright.",
  "The Monday before publication.",
).optional();

export const Evidence = named(
  object({
    ...proof,
    supports: field(list(Pointer, 1), "JSON Pointers (RFC 6901) of the claims that the phrase proves.", [
      "/amount",
      "/period",
    ]),
    note,
  }),
  "Evidence",
  "A phrase in a source and the claims that it proves.",
);

export const ConflictEvidence = named(
  object({ ...proof, note }),
  "ConflictEvidence",
  "A phrase that proves the other value.",
);

/** A conflict entry whose `value` has one of the types that the record's claims have. */
export const conflictOf = <Value extends z.ZodType>(value: Value, name: string, example: z.input<Value>) =>
  named(
    object({
      claim: field(Pointer, "JSON Pointer of the claim that the other source disputes.", "/start"),
      value: field(value, "What the other source says, in the type of the claim.", example),
      evidence: field(list(ConflictEvidence, 1), "The words that prove the other value.", [
        { source: "example-2021-05-01-other-report", phrase: "the call took place on Thursday evening" },
      ]),
      note: field(Line, "Why the record keeps its own value.", "The readout of the office that called.").optional(),
    }),
    name,
    "Another source says otherwise: the value that the record does not hold, with its proof.",
  );
