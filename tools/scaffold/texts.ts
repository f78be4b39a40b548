/** The texts of captured pages: kept beside the data for the contributor's eyes, ignored by git, never published. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Source } from "../../src/generated/types.ts";
import { type Fingerprint, fingerprintOf } from "../fingerprint/fingerprint.ts";
import type { Page } from "./candidates/candidates.ts";

export const textPath = (data: string, source: string): string => join(data, "..", ".capture", `${source}.txt`);

/** A page with the fingerprint that the data hold, or with that of its text. */
export const pageOf = (
  source: Source,
  text: string,
  fingerprint: Fingerprint = fingerprintOf(source.id, text, source.captured),
): Page => ({ source, text, fingerprint });

/** A source with its text, where it was captured on this machine. */
export function keptPage(data: string, source: Source, fingerprint: Fingerprint | undefined): Page | undefined {
  try {
    return pageOf(source, readFileSync(textPath(data, source.id), "utf8"), fingerprint);
  } catch {
    return undefined;
  }
}
