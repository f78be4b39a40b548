import type { Source } from "../generated/types.ts";
import { type CslDate, toCsl } from "../to-csl.ts";
import type { Collections } from "./collections.ts";

const commands: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "`": "\\textasciigrave{}",
};

/** TeX reads some signs as commands, and pairs of hyphens and quotes as one sign. */
const escaped = (text: string): string =>
  text
    .replaceAll(/[\\{}~^`]/g, (sign) => commands[sign] ?? sign)
    .replaceAll(/[$&#_%]/g, "\\$&")
    .replaceAll(/(?<=(['-]))\1/g, "{}$1");

const iso = ({ "date-parts": [parts] }: CslDate): string =>
  parts.map((part) => String(part).padStart(2, "0")).join("-");

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Names of the fields that BibTeX knows for the publisher of each type of entry. */
const types = {
  "article-newspaper": { entry: "article", publisher: "journal" },
  webpage: { entry: "misc", publisher: "publisher" },
  report: { entry: "techreport", publisher: "institution" },
  document: { entry: "misc", publisher: "publisher" },
} as const;

function entryOf(source: Source): string {
  const { id, type, title, author = [], issued, accessed, URL: url, language, genre, ...item } = toCsl(source);
  const { entry, publisher } = types[type];
  const [year, month, day] = issued?.["date-parts"][0] ?? [];
  const braced = (value: string): string => `{${value}}`;
  const fields: [name: string, value: string | undefined][] = [
    // A second pair of braces keeps capitals, and a name with "and" in one piece.
    ["title", braced(braced(escaped(title)))],
    ["author", author[0] && braced(braced(escaped(author[0].literal)))],
    [publisher, braced(braced(escaped(item["container-title"] ?? item.publisher ?? "")))],
    ["type", entry === "techreport" && genre ? braced(escaped(genre)) : undefined],
    ["year", year === undefined ? undefined : braced(String(year))],
    ["month", month === undefined ? undefined : months[month - 1]],
    ["day", day === undefined ? undefined : braced(String(day))],
    ["url", braced(url.replaceAll(/[{}\\]/g, (sign) => encodeURIComponent(sign)))],
    ["urldate", braced(iso(accessed))],
    ["language", braced(language)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : `  ${name} = ${value}`));
  return `@${entry}{${id},\n${lines.join(",\n")}\n}\n`;
}

/** The sources as entries of BibTeX, in UTF-8. */
export function* bibtex({ sources }: Collections): Generator<string> {
  for (const source of sources) yield entryOf(source);
}
