/**
 * Fingerprints of source texts, version 1: they let anyone check that a phrase stands in a source without keeping the
 * source's text. A phrase stands in it when every three consecutive tokens of the phrase are listed.
 */
import { createHash } from "node:crypto";
import * as z from "zod";

export const Fingerprint = z.strictObject({
  version: z.literal(1),
  source: z.string(),
  captured: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  tokens: z.int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  shingles: z.base64().min(4),
});
export type Fingerprint = z.infer<typeof Fingerprint>;

const SIZE = 3;
const BYTES = 3;
const MIN_TOKENS = 4;

// A currency sign, a percent sign, a number with its inner points, commas and minus sign, or a run of letters.
const TOKEN = /\p{Sc}|%|(?:(?<![\p{L}\p{M}\p{N}])[-\u2212](?=\p{N}))?\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+/gu;

export const tokensOf = (text: string): string[] => text.normalize("NFKC").toLowerCase().match(TOKEN) ?? [];

const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest();

const shinglesOf = (tokens: readonly string[]): number[] =>
  tokens.slice(SIZE - 1).map((_, at) => sha256(tokens.slice(at, at + SIZE).join(" ")).readUIntBE(0, BYTES));

/** Makes the fingerprint of a text; a line of five hyphens parts several excerpts of one page. */
export function fingerprintOf(source: string, text: string, captured: string): Fingerprint {
  const excerpts = text
    .split(/^-----$/m)
    .map(tokensOf)
    .filter((tokens) => tokens.length > 0);
  const unique = [...new Set(excerpts.flatMap(shinglesOf))].sort((a, b) => a - b);
  const bytes = Buffer.alloc(unique.length * BYTES);
  unique.forEach((shingle, at) => {
    bytes.writeUIntBE(shingle, at * BYTES, BYTES);
  });
  return {
    version: 1,
    source,
    captured,
    tokens: excerpts.reduce((sum, tokens) => sum + tokens.length, 0),
    sha256: sha256(excerpts.map((tokens) => tokens.join(" ")).join("\n")).toString("hex"),
    shingles: bytes.toString("base64"),
  };
}

const known = new WeakMap<Fingerprint, Set<number>>();

function shingleSet(fingerprint: Fingerprint): Set<number> {
  const cached = known.get(fingerprint);
  if (cached) return cached;
  const bytes = Buffer.from(fingerprint.shingles, "base64");
  const set = new Set<number>();
  for (let at = 0; at + BYTES <= bytes.length; at += BYTES) set.add(bytes.readUIntBE(at, BYTES));
  known.set(fingerprint, set);
  return set;
}

/** The shingles of phrases asked for before; null for a phrase too short to be told from chance. */
const asked = new Map<string, readonly number[] | null>();

function shinglesOfPhrase(phrase: string): readonly number[] | null {
  const cached = asked.get(phrase);
  if (cached !== undefined) return cached;
  const tokens = tokensOf(phrase);
  const shingles = tokens.length >= MIN_TOKENS ? shinglesOf(tokens) : null;
  asked.set(phrase, shingles);
  return shingles;
}

/** Whether a phrase of at least four tokens stands in the source. */
export function stands(fingerprint: Fingerprint, phrase: string): boolean {
  const shingles = shinglesOfPhrase(phrase);
  const set = shingleSet(fingerprint);
  return shingles?.every((shingle) => set.has(shingle)) ?? false;
}
