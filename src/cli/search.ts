import { type Command, InvalidArgumentError } from "commander";
import { addCommand } from "./command.ts";
import { type Host, print, printJson, say } from "./host.ts";
import { allKinds, type Found, recordsOf, titleOf } from "./records.ts";
import { table } from "./table.ts";

interface Options {
  readonly limit: number;
  readonly json?: true;
}

/** Small letters without accents: "López" is found as "lopez". */
const folded = (term: string): string => term.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();

const fieldsOf = ({ kind, record }: Found) => ({
  id: record.id,
  kind,
  title: titleOf(record),
  aliases: "aliases" in record ? record.aliases.join(" ") : "",
  text: "summary" in record ? record.summary : "publisher" in record ? record.publisher : "",
});

/** The records that hold all of the words, or words that begin so, best first; or else words that are much like them. */
async function found(words: string) {
  const { default: MiniSearch } = await import("minisearch");
  const index = new MiniSearch({
    fields: ["title", "aliases", "text", "id"],
    storeFields: ["kind", "title"],
    processTerm: folded,
    searchOptions: { boost: { title: 3, aliases: 3 }, combineWith: "AND", prefix: (term) => term.length > 2 },
  });
  index.addAll(recordsOf(allKinds).map(fieldsOf));
  const exact = index.search(words);
  const hits = exact.length > 0 ? exact : index.search(words, { fuzzy: (term) => (term.length > 3 ? 0.2 : false) });
  return hits.map(({ id, kind, title }) => ({ kind: kind as Found["kind"], id: String(id), title: String(title) }));
}

function limit(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("Write a number from 1 on.");
}

export function addSearch(program: Command, host: Host): void {
  addCommand(program, "search <words...>", "find records by names, aliases, titles and summaries, best first", [
    "search lopez obrador",
    "search vaccines honduras --limit 5",
    "search 한국 --json",
  ])
    .option("--limit <number>", "how many to show at most", limit, 20)
    .action(async (words: readonly string[], { limit, json }: Options) => {
      const hits = await found(words.join(" "));
      const shown = hits.slice(0, limit);
      if (json) printJson(host, shown);
      else print(host, table(shown.map(({ kind, id, title }) => [kind, id, title])));
      if (hits.length === 0) say(host, `no record holds ${words.join(" ")}; try fewer or other words`);
      if (hits.length > limit) say(host, `${hits.length - limit} more; show them with --limit ${hits.length}`);
    });
}
