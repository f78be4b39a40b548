import { evidenceFor, type Meeting } from "root-causes-diplomacy";
import type { Source } from "../records/sources.ts";
import { webAddress } from "./web-address.ts";

/** The address that opens a source at a phrase; undefined where the source's is no address of the web. */
export function phraseLink(source: Source, phrase: string): string | undefined {
  if (!webAddress(source.url)) return undefined;
  // What a conflict quotes has a link of the same kind, though it is no evidence of a record.
  const record = { evidence: [{ source: source.id, phrase, supports: [] }] } as unknown as Meeting;
  const [item] = evidenceFor(record, "", [source]);
  return item && webAddress(item.link);
}
