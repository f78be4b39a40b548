import * as z from "zod";
import { field, list, named, object } from "./build.ts";
import { Line, Slug } from "./scalars.ts";

export const KindName = z.enum(["meeting", "statement", "pledge", "person", "organization", "source"]);

/** How many records stand in the place of one that is gone. */
const targets = {
  merged: { isDue: (count: number) => count === 1, mend: 'a merged id has one id in "to"' },
  renamed: { isDue: (count: number) => count === 1, mend: 'a renamed id has one id in "to"' },
  split: { isDue: (count: number) => count > 1, mend: 'a split id has two or more ids in "to"' },
  retracted: { isDue: (count: number) => count === 0, mend: 'a retracted id has no id in "to"' },
};

const line = object({
  from: field(Slug, "The id that is gone.", "2021-04-26-harris-giammattei-call"),
  kind: field(KindName, "Kind of the record that had the id.", "meeting"),
  reason: field(
    z.enum(["merged", "split", "renamed", "retracted"]),
    "Why it is gone: merged into another record, split into several, renamed, or retracted as no fact at all.",
    "merged",
  ),
  to: field(
    list(Slug),
    "Ids in its place, of the same kind: one for merged and renamed, two or more for split, none for retracted.",
    ["2021-04-26-harris-giammattei-virtual"],
  ),
  note: field(Line, "What a reader is to know; a retraction says why.", "Both told of one call.").optional(),
}).superRefine(({ reason, to, note }, context) => {
  const { isDue, mend } = targets[reason];
  if (!isDue(to.length)) context.addIssue({ code: "custom", path: ["to"], message: mend });
  if (new Set(to).size < to.length) {
    context.addIssue({ code: "custom", path: ["to"], message: 'an id stands twice in "to"; keep one' });
  }
  if (reason === "retracted" && note === undefined) {
    context.addIssue({ code: "custom", path: ["note"], message: 'a retraction says why in "note"' });
  }
});

export const redirect = named(line, "Redirect", "An id that is gone and what stands in its place.");
