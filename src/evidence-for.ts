import { byId } from "./core/lookup.ts";
import type { DatedRecord } from "./core/records.ts";
import type { Evidence, Source } from "./generated/types.ts";
import { sources as published } from "./sources.ts";

/** A phrase that proves claims of a record, with its source and an address that opens the page at the phrase. */
export interface EvidenceItem extends Omit<Evidence, "source"> {
  readonly source: Source;
  /** The source's address with a text fragment (`#:~:text=`). */
  readonly link: string;
}

/** Encodes what the text directive itself uses: `-`, `,` and `&`; the last two are in encodeURIComponent's set. */
const encoded = (phrase: string): string => encodeURIComponent(phrase).replaceAll("-", "%2D");

const linkTo = ({ url }: Source, phrase: string): string =>
  `${url}${url.includes("#") ? "" : "#"}:~:text=${encoded(phrase)}`;

/** True where one pointer is the other or lies within it: `/amount` and `/amount/value`. */
const overlaps = (a: string, b: string): boolean => a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);

/**
 * The phrases that prove a record, each with its source and a link that opens the page at the phrase.
 *
 * @param record - a meeting, statement or pledge
 * @param pointer - JSON Pointer (RFC 6901) of a claim, such as `/amount`; a part (`/amount/value`) finds the claim, a
 *   list (`/participants`) finds the claims in it, and without a pointer all evidence is given
 * @param sources - where to look the sources up; by default those of this version
 * @returns a new list in the record's own order; empty where no evidence supports the pointer
 * @throws RangeError where the pointer is malformed or a source is unknown
 *
 * @example
 * ```ts
 * import { evidenceFor, pledges } from "root-causes-diplomacy";
 *
 * for (const pledge of pledges) {
 *   for (const { phrase, link } of evidenceFor(pledge, "/amount")) console.log(pledge.id, phrase, link);
 * }
 * ```
 */
export function evidenceFor(
  record: DatedRecord,
  pointer = "",
  sources: readonly Source[] = published,
): readonly EvidenceItem[] {
  if (pointer !== "" && !pointer.startsWith("/")) {
    throw new RangeError(`${JSON.stringify(pointer)} is no JSON Pointer: write it as /amount or /participants/1`);
  }
  return record.evidence
    .filter(({ supports }) => pointer === "" || supports.some((claim) => overlaps(claim, pointer)))
    .map((item) => {
      const source = byId(sources).get(item.source);
      if (!source) throw new RangeError(`the source ${item.source} of ${record.id} is not among the sources`);
      return { ...item, source, link: linkTo(source, item.phrase) };
    });
}
