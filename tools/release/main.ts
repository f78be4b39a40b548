/**
 * `npm run version`: turns the changesets into a version, the changelog and the lines of data/corrections.json, and makes
 * anew what follows from them. Where a step fails, nothing is changed.
 */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { bumpOf, highest, isAtLeast } from "../changes/bump.ts";
import { compared, root } from "../changes/command.ts";
import { releaseCommit } from "../changes/read/git.ts";
import { pendingIn } from "../changeset/pending.ts";
import { canonicalList } from "../check/canonical.ts";
import { Failure, runCommand } from "../command/run.ts";
import { readList } from "../generate/records.ts";
import { correctionsIn } from "./corrections.ts";
import { withRollback } from "./rollback.ts";
import { versioned } from "./versions.ts";

const USAGE = `usage: npm run version -- [--from STATE]
  --from S   the last release: a git ref, a folder or a tarball; by default the tag of the present version, or else the commit that set it`;

const text = (path: string): string => readFileSync(join(root, path), "utf8");
const write = (path: string, content: string): void => writeFileSync(join(root, path), content);
const version = (): string => JSON.parse(text("package.json")).version;

function program(file: string, ...args: string[]): void {
  try {
    execFileSync(file, args, { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
  } catch {
    throw new Failure(`"${[file, ...args].join(" ")}" failed; nothing was changed`);
  }
}

async function release(): Promise<number> {
  const { values } = parseArgs({ options: { from: { type: "string" }, help: { type: "boolean", default: false } } });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const old = version();
  const last = values.from ?? releaseCommit(root, old);
  if (last === undefined) throw new Failure(`no tag v${old} and no commit that set it; name the release with --from`);

  const { to, changes } = await compared(last);
  const pending = pendingIn(to.files, []);
  if (pending.length === 0) throw new Failure("there is no changeset, so there is nothing to release");
  const due = bumpOf(changes);
  const found = highest(pending.map(({ bump }) => bump));
  if (!isAtLeast(found, due.bump)) {
    throw new Failure(`${due.bump} is due since ${old} (${due.reasons.join("; ")}), but the changesets say ${found}`);
  }
  const added = correctionsIn(changes, pending);

  const written = ["package.json", "CHANGELOG.md", "data/corrections.json", ".changeset/", ...Object.keys(versioned)];
  withRollback(root, written, () => {
    program(join(root, "node_modules/.bin/changeset"), "version");
    const now = version();
    for (const [path, withVersion] of Object.entries(versioned)) write(path, withVersion(text(path), old, now));
    const lines = added.map((line) => ({ ...line, version: now }));
    const all = [...readList(join(root, "data"), "corrections"), ...lines];
    write("data/corrections.json", canonicalList("corrections", all));
    program(process.execPath, join(root, "tools/generate/main.ts"));
    console.log(`${old} → ${now}: ${pending.length} changesets, ${lines.length} corrections`);
  });
  return 0;
}

await runCommand(USAGE, release);
