/** The text of a changeset: a sentence by hand, then a line for each change. */
import type { Changes, RecordChange } from "../changes/compare.ts";
import { corrected } from "../changes/corrections.ts";
import { lines, valueStart } from "../changes/format/lines.ts";
import { item } from "../changes/format/markdown.ts";
import type { Pending } from "./pending.ts";
import { type Reason, reasonOf } from "./reasons.ts";

const KIND = "meeting|statement|pledge|person|organization|source";
/** A line that this module wrote, which is to be made anew. */
const MADE = new RegExp(
  `^- (the schema |the type of |(${KIND}) [a-z0-9-]+(: \\S+ | added: | merged into | renamed to | split into | retracted| removed, |, gone before))`,
);

/** What a person wrote in a changeset. */
export const proseOf = (text: string): string =>
  text
    .split("\n")
    .filter((line) => !MADE.test(line))
    .join("\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();

const counted = (changes: Changes, type: RecordChange["type"], word: string): string[] => {
  const count = changes.records.filter((change) => change.type === type).length;
  return count === 0 ? [] : [`${count} ${count === 1 ? "record" : "records"} ${word}`];
};

/** A sentence for want of one by hand. */
export function summaryOf(changes: Changes): string {
  const parts = [
    ...counted(changes, "added", "added"),
    ...counted(changes, "changed", "changed"),
    ...counted(changes, "gone", "gone"),
    ...(changes.schemas.length > 0 ? ["schemas changed"] : []),
  ];
  return `Data: ${parts.join(", ") || "redirects changed"}.`;
}

/** The lines of all changes that no other changeset tells of; a correction keeps the reason that was named for it. */
export function linesOf(
  changes: Changes,
  given: Reason,
  own: readonly Pending[],
  others: readonly Pending[],
): string[] {
  const values = corrected(changes);
  return lines(changes).flatMap((line) => {
    const value = values.find(({ kind, record, pointer }) => line.startsWith(valueStart(kind, record, pointer)));
    const text = item(line);
    if (value ? reasonOf(others, value) : others.some((other) => other.text.includes(text))) return [];
    return value ? [`${text} (${reasonOf(own, value) ?? given})`] : [text];
  });
}
