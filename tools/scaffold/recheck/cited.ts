import type { Dataset } from "../../check/dataset.ts";
import { isDated } from "../../check/entry.ts";
import { phrasesOf } from "../../check/rules/phrases.ts";
import { grouped } from "../grouped.ts";

/** A phrase that a record cites from a source. */
export interface Citation {
  readonly record: string;
  readonly pointer: string;
  readonly phrase: string;
}

/** The phrases that records cite, by the id of the source that prints them. */
export function citationsIn({ entries }: Dataset): ReadonlyMap<string, readonly Citation[]> {
  const all = entries
    .filter(isDated)
    .flatMap((entry) =>
      [...phrasesOf(entry)].map(({ source, pointer, phrase }) => ({ source, record: entry.id, pointer, phrase })),
    );
  const bySource = grouped(all, ({ source }) => source);
  return new Map([...bySource].map(([id, cited]) => [id, cited.map(({ source, ...citation }) => citation)]));
}
