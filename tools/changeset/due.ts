/** Whether the changesets say what changed: what they lack, each with how to mend it. */
import { bumpOf, highest, isAtLeast } from "../changes/bump.ts";
import type { Changes } from "../changes/compare.ts";
import { corrected } from "../changes/corrections.ts";
import type { Pending } from "./pending.ts";
import { isReason, namedIn, reasonWords } from "./reasons.ts";

/** How many claims were and are waived by a note. */
export interface Waived {
  readonly before: number;
  readonly now: number;
}

const WAIVED = /^waived: \S/m;

function* lackingBump(changes: Changes, pending: readonly Pending[]) {
  const { bump, reasons } = bumpOf(changes);
  if (bump === "none") return;
  const found = highest(pending.map((each) => each.bump));
  if (isAtLeast(found, bump)) return;
  const has =
    pending.length > 0 ? `${pending.map(({ file }) => file).join(", ")} says ${found}` : "there is no changeset";
  yield `the data changed: ${bump} is due (${reasons.join("; ")}), but ${has}; run \`npm run changeset\` and commit what it writes`;
}

function* lackingReasons(changes: Changes, pending: readonly Pending[]) {
  for (const value of corrected(changes)) {
    const named = namedIn(pending, value);
    const what = `${value.kind} ${value.record} ${value.pointer}`;
    if (named.length === 0) {
      yield `no changeset tells of ${what}; run \`npm run changeset\` and commit what it writes`;
    }
    for (const { file, line, word } of named) {
      if (word !== undefined && isReason(word)) continue;
      const found = word === undefined ? "ends with no reason" : `ends with "(${word})"`;
      yield `${file}: the line of ${what} ${found}; end it with one of ${reasonWords}: ${line}`;
    }
  }
}

function* lackingWaiver(pending: readonly Pending[], { before, now }: Waived) {
  if (now <= before || pending.some(({ text }) => WAIVED.test(text))) return;
  yield `${now} claims are waived by a note, ${before} were; cite words that say the values, or say why with \`npm run changeset -- --waived "..."\``;
}

/** What the changesets lack, in full sentences; nothing where they say it all. */
export const lacking = (changes: Changes, pending: readonly Pending[], waived?: Waived): string[] => [
  ...lackingBump(changes, pending),
  ...lackingReasons(changes, pending),
  ...(waived ? lackingWaiver(pending, waived) : []),
];
