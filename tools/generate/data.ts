import type { Redirect } from "../../src/generated/types.ts";
import type { AnyRecord } from "./records.ts";

interface Cited {
  readonly source: string;
}

const evidenceOf = (record: AnyRecord): readonly Cited[] | undefined => record.evidence as readonly Cited[] | undefined;

/** A record with, in the place of its evidence, the ids of the sources in it, each once. */
export function lightRecord(record: AnyRecord): AnyRecord {
  const evidence = evidenceOf(record);
  return evidence ? { ...record, evidence: [...new Set(evidence.map(({ source }) => source))] } : record;
}

const parse = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

/**
 * A module that holds one collection for bundlers: the records without their evidence, and the evidence apart, so that
 * a program that never asks for it may leave it out. A string literal parses faster than the same data as code.
 */
export function dataModule(records: readonly AnyRecord[]): string {
  const evidence = records.map(evidenceOf);
  return [
    "// Generated from data by `npm run generate`; do not edit.",
    `export const records = () => ${parse(records.map(lightRecord))};`,
    ...(evidence.some(Boolean) ? [`export const evidence = () => ${parse(evidence)};`] : []),
    "",
  ].join("\n");
}

/** A module that holds a list for bundlers. */
export const listModule = (lines: readonly unknown[]): string =>
  `// Generated from data by \`npm run generate\`; do not edit.\nexport const records = () => ${parse(lines)};\n`;

/** A module that holds the redirects of one kind, which its lookup follows. */
export const redirectsModule = (redirects: readonly Redirect[]): string =>
  [
    "// Generated from data by `npm run generate`; do not edit.",
    'import type { Redirect } from "../../types.ts";',
    `export const redirects: readonly Redirect[] = ${JSON.stringify(redirects)};`,
    "",
  ].join("\n");

/** JSON in ASCII letters only: read as Latin-1, it becomes a string of one byte a letter, which parses faster. */
export const asciiJson = (value: unknown): string =>
  `${JSON.stringify(value).replaceAll(/[^\0-~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`;
