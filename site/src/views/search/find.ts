import MiniSearch from "minisearch";
import type { LightEntry } from "root-causes-diplomacy/light";
import { countryName } from "../../records/country-names.ts";
import { organizations, people } from "../../records/dataset.ts";
import { entryOf } from "../../records/entries.ts";
import { overview } from "../../records/overview.ts";

const aliases = new Map([...people, ...organizations].map(({ id, name, aliases }) => [id, [name, ...aliases]]));

/** Small letters without accents: "López" is found as "lopez". */
const folded = (term: string): string => term.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

function numbersOf({ kind, record }: LightEntry): string {
  if (kind !== "pledge") return "";
  return [record.amount?.value, record.amount?.currency, record.quantity?.value, record.quantity?.unit].join(" ");
}

function placeOf({ kind, record }: LightEntry): string {
  return kind === "meeting" ? (record.place?.city ?? "") : "";
}

const words = overview.entries.flatMap(({ id, parties, countries, topics }) => {
  const entry = entryOf(id);
  if (!entry) return [];
  const { title, summary } = entry.record;
  const names = [
    ...parties.flatMap((party) => aliases.get(party) ?? []),
    ...countries.flatMap((code) => [countryName(code, "en"), countryName(code, "es")]),
  ];
  const other = [...topics.map((topic) => topic.replaceAll("-", " ")), numbersOf(entry), placeOf(entry), id];
  return { id, title, summary, names: names.join(" "), other: other.join(" ") };
});

const index = new MiniSearch<(typeof words)[number]>({
  fields: ["title", "summary", "names", "other"],
  processTerm: folded,
  searchOptions: {
    boost: { title: 3, summary: 2 },
    prefix: (term) => term.length > 2,
    fuzzy: (term) => (term.length > 3 ? 0.2 : false),
    combineWith: "AND",
  },
});
index.addAll(words);

const newestFirst = [...overview.entries].reverse().map(({ id }) => id);

/** Ids of the records that hold all words of a query, best first; of all, newest first, without a query. */
export const find = (query: string): readonly string[] =>
  query.trim() === "" ? newestFirst : index.search(query).map(({ id }) => String(id));
