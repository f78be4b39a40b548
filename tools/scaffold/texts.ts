/** The texts of captured pages: kept beside the data for the contributor's eyes, ignored by git, never published. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Source } from "../../src/generated/types.ts";
import { fingerprintOf } from "../fingerprint/fingerprint.ts";
import type { Page } from "./candidates/candidates.ts";

export const textPath = (data: string, source: string): string => join(data, "..", ".capture", `${source}.txt`);

export const pageOf = (source: Source, text: string): Page => ({
  source,
  text,
  fingerprint: fingerprintOf(source.id, text, source.captured),
});

/** A source with its text, where it was captured on this machine. */
export function keptPage(data: string, source: Source): Page | undefined {
  try {
    return pageOf(source, readFileSync(textPath(data, source.id), "utf8"));
  } catch {
    return undefined;
  }
}
