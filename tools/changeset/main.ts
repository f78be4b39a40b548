/** `npm run changeset`: writes the changeset of this branch, or makes its lines anew, without asking anything. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { writeChangeset } from "@changesets/write";
import { type Bump, bumpOf, bumps, highest, isAtLeast } from "../changes/bump.ts";
import { compared, root } from "../changes/command.ts";
import { runCommand, WrongUse } from "../command/run.ts";
import { writeWhole } from "../command/write.ts";
import { changesetText, type Pending, pendingIn } from "./pending.ts";
import { isReason, type Reason, reasonWords } from "./reasons.ts";
import { linesOf, proseOf, summaryOf } from "./text.ts";

const USAGE = `usage: npm run changeset -- [--bump patch|minor|major] [--message TEXT] [--reason error|update|retraction] [--waived TEXT] [--from STATE]
  --bump B     the bump, where more than the data changed; by default the one that is due
  --message T  what a user is to know, in a sentence; the changes of the data follow by themselves
  --reason R   why values were corrected: error (default), update or retraction; write another at the end of a line by hand
  --waived T   why more claims are waived by a note than before
  --from S     the state to compare with; by default where this branch left main
  Other commands of changesets: npx changeset status, npx changeset --help`;

interface Wish {
  readonly bump: Bump | undefined;
  readonly reason: Reason;
  readonly message: string | undefined;
  readonly waived: string | undefined;
}

function wishOf({ bump, reason = "error", message, waived }: Record<string, string | undefined>): Wish {
  if (bump !== undefined && !bumps.slice(1).includes(bump as Bump)) {
    throw new WrongUse(`"${bump}" is no bump; use patch, minor or major`);
  }
  if (!isReason(reason)) throw new WrongUse(`"${reason}" is no reason; use one of ${reasonWords}`);
  return { bump: bump as Bump | undefined, reason, message, waived };
}

/** Writes a changeset anew. */
function rewrite({ file }: Pending, text: string): string {
  writeWhole({ [join(root, file)]: text });
  return file;
}

async function create(bump: Bump, summary: string): Promise<string> {
  const releases = [{ name: "root-causes-diplomacy", type: bump }];
  return `.changeset/${await writeChangeset({ summary, releases }, root, { format: false })}.md`;
}

async function changeset(): Promise<number> {
  const text = { type: "string" } as const;
  const options = {
    bump: text,
    message: text,
    reason: text,
    waived: text,
    from: text,
    help: { type: "boolean" },
  } as const;
  const { from: base, help, ...given } = parseArgs({ options }).values;
  if (help) {
    console.log(USAGE);
    return 0;
  }
  const wish = wishOf(given);
  const { from, to, changes } = await compared(base);
  const due = bumpOf(changes);
  const [own, ...others] = pendingIn(to.files, from.files);
  const bump = wish.bump ?? highest([due.bump, own?.bump ?? "none"]);
  if (bump === "none" || (due.bump === "none" && !wish.message && !own)) {
    throw new WrongUse('no data changed; say what did: npm run changeset -- --bump minor --message "..."');
  }
  if (!isAtLeast(bump, due.bump)) throw new WrongUse(`${due.bump} is due, not ${bump}: ${due.reasons.join("; ")}`);

  const prose = wish.message ?? (own ? proseOf(own.text) : summaryOf(changes));
  const lines = linesOf(changes, wish.reason, own ? [own] : [], others).join("\n");
  const waived = wish.waived && `waived: ${wish.waived}`;
  const summary = [prose, waived, lines].filter(Boolean).join("\n\n");
  const file = own ? rewrite(own, changesetText(bump, summary)) : await create(bump, summary);
  console.log(`${file}:\n\n${readFileSync(join(root, file), "utf8")}`);
  console.log("Commit it. Where a corrected value was right until it changed, write (update) for (error).");
  return 0;
}

await runCommand(USAGE, changeset);
