/** What the check still finds in a new record, and the words of its page that would mend it. */
import { join } from "node:path";
import { checkEntry } from "../../check/check.ts";
import { claimsOf } from "../../check/claims.ts";
import type { Dataset } from "../../check/dataset.ts";
import { type DatedEntry, isDated } from "../../check/entry.ts";
import { text } from "../../check/format/text.ts";
import { load, readFolder } from "../../check/load.ts";
import { candidatesFor, type Page } from "../candidates/candidates.ts";
import { grouped } from "../grouped.ts";

/** Words of the page that the check would take, each with the claims that it would prove. */
function offersOf(page: Page, entry: DatedEntry, open: ReadonlySet<string>, dataset: Dataset): string[] {
  const claims = claimsOf(entry.kind, entry.record).filter(({ pointer }) => open.has(pointer));
  const found = claims.flatMap((claim) =>
    candidatesFor(page, { claim, entry, dataset }, 3).map((phrase) => ({ phrase, pointer: claim.pointer })),
  );
  const lines = [...grouped(found, ({ phrase }) => phrase)].map(
    ([phrase, same]) => `  "${phrase}" for ${same.map(({ pointer }) => pointer).join(", ")}`,
  );
  return lines.length > 0 ? ["", `The check would take these words of ${page.source.id}:`, ...lines] : [];
}

/** Runs the check and tells what it finds in one file of a data folder. */
export function todoFor(data: string, file: string, page: Page | undefined): string {
  const { dataset, findings } = load(readFolder(data));
  const entry = dataset.entries.find((each) => each.file === file);
  const own = entry && checkEntry(entry, dataset);
  const all = [...findings.filter((finding) => finding.file === file), ...(own?.findings ?? [])];
  if (all.length === 0) return "The check finds nothing in it. Next: npm run generate, npm test, npm run changeset";
  const named = all.map((finding) => ({ ...finding, file: join(data, file) }));
  const report = text({ findings: named, counts: own?.counts ?? { agrees: 0, waived: 0, error: 0 } });
  const open = new Set(
    [...(own?.verdicts ?? [])].flatMap(([pointer, verdict]) => (verdict === "error" ? pointer : [])),
  );
  const offers = page && entry && isDated(entry) ? offersOf(page, entry, open, dataset) : [];
  return ["Still to do:", report.trimEnd(), ...offers].join("\n");
}
