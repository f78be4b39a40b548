import { spanOf } from "./core/dates.ts";
import type { Source } from "./generated/types.ts";

/** A date of CSL-JSON: year, year and month, or year, month and day. */
export interface CslDate {
  readonly "date-parts": readonly [readonly [year: number, month?: number, day?: number]];
}

/** Types of CSL-JSON items that sources become. */
export type CslType = "article-newspaper" | "webpage" | "report" | "document";

/** An item of CSL-JSON, the format that citation styles (APA, Chicago, …) and reference managers read. */
export interface CslItem {
  readonly id: string;
  readonly type: CslType;
  readonly title: string;
  readonly URL: string;
  readonly language: string;
  readonly accessed: CslDate;
  readonly issued?: CslDate;
  readonly author?: readonly { readonly literal: string }[];
  readonly "container-title"?: string;
  readonly publisher?: string;
  readonly genre?: string;
}

const types: Record<Source["kind"], { readonly type: CslType; readonly genre?: string }> = {
  readout: { type: "webpage", genre: "Readout" },
  remarks: { type: "webpage", genre: "Remarks" },
  "press-release": { type: "webpage", genre: "Press release" },
  "joint-statement": { type: "webpage", genre: "Joint statement" },
  "fact-sheet": { type: "webpage", genre: "Fact sheet" },
  "strategy-document": { type: "report", genre: "Strategy" },
  agreement: { type: "document", genre: "Agreement" },
  news: { type: "article-newspaper" },
  analysis: { type: "webpage", genre: "Analysis" },
};

function cslDate(date: string): CslDate {
  spanOf(date);
  return { "date-parts": [date.split("-").map(Number) as [number, number?, number?]] };
}

/**
 * A source as an item of CSL-JSON, for citation styles and reference managers.
 *
 * The page's publisher is the container of news and web pages, and the publisher of strategies and agreements. The
 * agency or outlet that reported first is the author; where the source names none there is no author, and where it has
 * no date there is no `issued`. Dates keep the precision known.
 *
 * @param source - a source
 * @returns a new item, to be put in an array for most programs
 * @throws RangeError where a date of the source is malformed
 *
 * @example
 * ```ts
 * import { sources, toCsl } from "root-causes-diplomacy";
 *
 * console.log(JSON.stringify(sources.map(toCsl), null, 2));
 * ```
 */
export function toCsl({ id, kind, title, url, publisher, published, captured, language, origin }: Source): CslItem {
  const { type, genre } = types[kind];
  const inContainer = type === "webpage" || type === "article-newspaper";
  return {
    id,
    type,
    title,
    ...(origin !== undefined && { author: [{ literal: origin }] }),
    ...(inContainer ? { "container-title": publisher } : { publisher }),
    ...(genre !== undefined && { genre }),
    ...(published !== null && { issued: cslDate(published) }),
    accessed: cslDate(captured),
    URL: url,
    language,
  };
}
