import type { Command } from "commander";
import { evidenceFor, related, timeline } from "../index.ts";
import { addCommand } from "./command.ts";
import { describe } from "./describe.ts";
import { colorsFor, type Host, print, printJson } from "./host.ts";
import { type Found, find } from "./records.ts";
import { table } from "./table.ts";

/** Another record that has to do with the one shown. */
interface Neighbour {
  readonly relation: string;
  readonly kind: string;
  readonly id: string;
  readonly title: string;
}

/** What a dated record is related to, and for the others the records that name them. */
function neighboursOf({ kind, record }: Found): readonly Neighbour[] {
  if (kind === "meeting" || kind === "statement" || kind === "pledge") {
    return related(record).map((each) => ({
      relation: each.relation,
      kind: each.kind,
      id: each.record.id,
      title: each.record.title,
    }));
  }
  const entries = timeline(kind === "source" ? {} : { parties: [record.id] });
  const named =
    kind === "source"
      ? entries.filter((each) => each.record.evidence.some(({ source }) => source === record.id))
      : entries;
  const relation = kind === "source" ? "cited-by" : "named-in";
  return named.map((each) => ({ relation, kind: each.kind, id: each.record.id, title: each.record.title }));
}

export function addShow(program: Command, host: Host): void {
  addCommand(program, "show <id>", "show a record with each claim beside its phrases and their links", [
    "show 2021-05-21-korea-northern-triangle-220m",
    "show kamala-harris",
    "show 2021-05-21-korea-northern-triangle-220m --json",
  ]).action((id: string, { json }: { readonly json?: true }) => {
    const found = find(id);
    const neighbours = neighboursOf(found);
    const evidence = "evidence" in found.record ? { evidence: evidenceFor(found.record) } : {};
    if (json) return printJson(host, { ...found, ...evidence, related: neighbours });
    const colors = colorsFor(host);
    print(host, describe(found, colors));
    const rows = neighbours.map(({ relation, kind, id, title }) => [relation, kind, id, title]);
    if (rows.length > 0) print(host, ["", colors.bold("Related"), ...table(rows)]);
  });
}
