import type { evidenceFor, Pledge, pledge, timeline } from "../../../src/index.ts";

export interface Readings {
  record: string;
  json: string;
  timeline: string[];
  evidence: string[];
  write: string;
  writeWithin: string;
}

export function read(
  face: { pledge: typeof pledge; timeline: typeof timeline; evidenceFor: typeof evidenceFor },
  pledgesJson: readonly Pledge[],
): Readings;
