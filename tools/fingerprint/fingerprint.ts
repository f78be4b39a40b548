/**
 * Fingerprints of source texts, version 1: they let anyone check that a phrase stands in a source without keeping the
 * source's text. A phrase stands in it when every three consecutive tokens of the phrase are listed.
 */
import { createHash } from "node:crypto";
import * as z from "zod";
import { remembered } from "../memo.ts";

const SIZE = 3;
const BYTES = 3;
const MIN_TOKENS = 4;

function isAscending(shingles: string): boolean {
  const bytes = Buffer.from(shingles, "base64");
  for (let at = BYTES; at + BYTES <= bytes.length; at += BYTES) {
    if (bytes.readUIntBE(at, BYTES) <= bytes.readUIntBE(at - BYTES, BYTES)) return false;
  }
  return true;
}

export const Fingerprint = z.strictObject({
  version: z.literal(1),
  source: z.string(),
  captured: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  tokens: z.int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  shingles: z.base64().min(4).refine(isAscending, "the shingles are not in ascending order"),
});
export type Fingerprint = z.infer<typeof Fingerprint>;

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

const known = new WeakMap<Fingerprint, Buffer>();

/** The shingles in ascending order, three bytes each: a tenth of the memory of a set of numbers. */
function sortedShingles(fingerprint: Fingerprint): Buffer {
  const cached = known.get(fingerprint);
  if (cached) return cached;
  const bytes = Buffer.from(fingerprint.shingles, "base64");
  known.set(fingerprint, bytes);
  return bytes;
}

function lists(shingles: Buffer, asked: number): boolean {
  let low = 0;
  let high = Math.floor(shingles.length / BYTES);
  while (low < high) {
    const middle = (low + high) >>> 1;
    const found = shingles.readUIntBE(middle * BYTES, BYTES);
    if (found === asked) return true;
    if (found < asked) low = middle + 1;
    else high = middle;
  }
  return false;
}

/** The shingles of a phrase; null for one too short to be told from chance. */
const shinglesOfPhrase = remembered((phrase: string): readonly number[] | null => {
  const tokens = tokensOf(phrase);
  return tokens.length >= MIN_TOKENS ? shinglesOf(tokens) : null;
});

/** Whether a phrase of at least four tokens stands in the source. */
export function stands(fingerprint: Fingerprint, phrase: string): boolean {
  const listed = sortedShingles(fingerprint);
  return shinglesOfPhrase(phrase)?.every((shingle) => lists(listed, shingle)) ?? false;
}
