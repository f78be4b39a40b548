import { createRequire } from "node:module";
import type { Command } from "commander";
import { type CslItem, type Source, source, toCsl } from "../index.ts";
import { addCommand } from "./command.ts";
import { Failure, WrongUse } from "./failure.ts";
import { type Host, printJson } from "./host.ts";
import { refuse } from "./nearest.ts";
import { find } from "./records.ts";

interface Options {
  readonly style: string;
  readonly json?: true;
}

/** The part of citation-js that is used here; it has no types. */
interface CitationJs {
  readonly plugins: { readonly config: { get(name: "@csl"): { readonly styles: { list(): string[] } } } };
  readonly Cite: new (
    items: readonly CslItem[],
    options: { generateGraph: boolean },
  ) => { format(as: "bibliography", options: { format: "text"; style: string; lang: string }): string };
}

// Not bundled: its processor has a licence of another kind, and is heavier than all the rest.
const peers = ["@citation-js/core", "@citation-js/plugin-csl"];

function citationJs(): CitationJs {
  const require = createRequire(import.meta.url);
  try {
    const [core] = peers.map((name) => require(name));
    return core;
  } catch (error) {
    if ((error as { code?: unknown }).code !== "MODULE_NOT_FOUND") throw error;
    throw new Failure(
      `styles need two more packages: npm install ${peers.join(" ")} beside this one; --json needs none`,
    );
  }
}

/** The sources that a record cites, each once, or the source itself. */
function sourcesOf(id: string): readonly Source[] {
  const { kind, record } = find(id);
  if (kind === "source") return [record];
  if (kind === "person" || kind === "organization") {
    throw new WrongUse(`${id} is a ${kind} and cites no sources; name a meeting, statement, pledge or source`);
  }
  const parts = [record, ...(record.conflicts ?? [])];
  const cited = new Set(parts.flatMap(({ evidence }) => evidence.map((each) => each.source)));
  return [...cited].flatMap((each) => source(each) ?? []);
}

function inStyle(items: readonly CslItem[], style: string): string {
  const { plugins, Cite } = citationJs();
  const styles = plugins.config.get("@csl").styles.list();
  if (!styles.includes(style)) refuse("there is no style", style, styles, `choose one of ${styles.join(", ")}`);
  const cited = new Cite(items, { generateGraph: false });
  return cited.format("bibliography", { format: "text", style, lang: "en-US" });
}

export function addCite(program: Command, host: Host): void {
  addCommand(program, "cite <id>", "cite the sources of a record, or a source, in a style of CSL", [
    "cite 2021-05-21-korea-northern-triangle-220m",
    "cite 2021-05-21-korea-northern-triangle-220m --style vancouver",
    "cite 2021-05-21-korea-northern-triangle-220m --json",
  ])
    .option("--style <name>", "a style that citation-js has, such as apa, harvard1 or vancouver", "apa")
    .action((id: string, { style, json }: Options) => {
      const items = sourcesOf(id).map(toCsl);
      if (json) printJson(host, items);
      else host.stdout.write(inStyle(items, style));
    });
}
