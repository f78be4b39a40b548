/** Finds the numbers that a phrase holds, with sign, scale and what bounds them, in English, Spanish and Korean. */

import { remembered } from "../../memo.ts";
import { isUnspaced } from "./text.ts";

export type Qualifier = "exact" | "at-least" | "up-to" | "about";

export interface NumberMention {
  /** With sign and scale: "$1.2 billion" is 1200000000. */
  readonly value: number;
  /** ISO 4217, where a sign or a word names the money. */
  readonly currency?: string | undefined;
  readonly qualifier: Qualifier;
  /** "additional" or "total" where the words beside the number say so. */
  readonly basis?: "additional" | "total" | undefined;
  readonly text: string;
}

const scales: readonly [words: string, factor: number, languages?: RegExp][] = [
  ["mil millones|thousand million", 1e9],
  ["trillion|trillones", 1e12],
  ["billones|billón", 1e12],
  ["billion|bn|b", 1e9],
  ["millones|millón|million|mn|mdd|mm|m", 1e6],
  ["thousand|mil|k", 1e3],
];
const easternScales: Record<string, number> = {
  ...{ 억: 1e8, 천만: 1e7, 백만: 1e6, 만: 1e4, 천: 1e3 },
  ...{ 億: 1e8, 千万: 1e7, 百万: 1e6, 万: 1e4, 千: 1e3 },
};

const SCALE = scales.map(([words]) => words).join("|");
// A letter before the sign makes it another dollar: "A$", "R$".
const SIGN = "USD?\\s?\\$|U\\.S\\.\\s?\\$|MX\\$|CA?\\$|(?<!\\p{L})\\$|€|£|¥|₩|USD|EUR|GBP|JPY|KRW|MXN|CAD";
const WORD =
  "U\\.?S\\.? dollars?|US dollars?|Canadian dollars?|dollars?|dólares(?: canadienses)?|euros?|pesos?|yen|won|달러|유로|원|엔|USD|EUR|GBP|JPY|KRW|MXN|CAD|mdd";
const DIGITS =
  "\\d{1,3}(?:[\\u0020\\u00a0\\u202f]\\d{3})+(?!\\d)|\\d{1,3}(?:[.,]\\d{3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?";
const EDGE = "(?<![\\p{L}\\p{N}.,])";

const NUMBER = new RegExp(
  `(?:${EDGE}(?<minus>[-\\u2212])\\s?)?(?:(?<sign>${SIGN})\\s?)?(?<inner>(?<![\\p{L}\\p{N}])[-\\u2212](?=\\d))?(?<![\\p{N}.,])(?<digits>${DIGITS})` +
    `(?:(?:\\s|-)?(?<scale>${SCALE})(?![\\p{L}]))?(?:\\s?(?:de\\s+)?(?<word>${WORD})(?!\\p{L}))?`,
  "giu",
);
/** Korean and Japanese count in ten thousands and in hundred millions. */
const EASTERN =
  /(?:(?<large>\d[\d,.]*)\s?[억億憶]\s?)?(?:(?<rest>\d[\d,.]*)\s?(?<scale>천만|백만|만|천|千万|百万|万|千)?)?\s?(?<word>달러|유로|원|엔|米ドル|ドル|ユーロ|円)?/gu;

const currencies: readonly [RegExp, string][] = [
  [/^(?:mx\$|mxn|pesos?)$/i, "MXN"],
  [/^(?:ca?\$|cad|canadian dollars?|dólares canadienses)$/i, "CAD"],
  [/^(?:€|eur|euros?|유로|ユーロ)$/i, "EUR"],
  [/^(?:£|gbp)$/i, "GBP"],
  [/^(?:¥|jpy|yen|엔|円)$/i, "JPY"],
  [/^(?:₩|krw|won|원)$/i, "KRW"],
  [/^(?:usd?\s?\$|u\.s\.\s?\$|\$|usd|(?:u\.?s\.? )?dollars?|dólares|달러|米ドル|ドル|mdd)$/i, "USD"],
];

const currencyOf = (words: string | undefined): string | undefined =>
  words === undefined ? undefined : currencies.find(([form]) => form.test(words))?.[1];

/** Reads digits with their points and commas; Spanish writes 4.000 for four thousand. */
export function readDigits(digits: string, language: string, hasScale: boolean): number {
  const marks = digits.replace(/[\d\s]/g, "");
  const last = digits.slice(Math.max(digits.lastIndexOf("."), digits.lastIndexOf(",")) + 1);
  if (marks === "") return Number(digits.replace(/\s/g, ""));
  const mixed = new Set(marks).size > 1;
  const point = marks === "." && language.startsWith("en") && hasScale;
  const isDecimal = mixed || (marks.length === 1 && (last.length !== 3 || point));
  if (!isDecimal) return Number(digits.replace(/[.,]/g, ""));
  const whole = digits.slice(0, digits.length - last.length - 1).replace(/[.,]/g, "");
  return Number(`${whole}.${last}`);
}

const AT_LEAST_BEFORE =
  /(?:at least|more than|over|upwards of|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|above|más de|mas de|al menos|por lo menos|(?:a )?minimum(?:(?:\s+\p{L}+){0,3}\s+of)?|superior(?:es)? a)\s*$/iu;
const AT_LEAST_AFTER = /^\s*(?:or more|o más|\+|이상|-?plus\b)/i;
const UP_TO = /(?:up to|as much as|as many as|at most|not? more than|a maximum of|hasta|no más de|máximo de)\s*$/i;
const ABOUT =
  /(?:about|around|approximately|approx\.?|some|nearly|almost|roughly|close to|an estimated|estimated|unos|unas|cerca de|alrededor de|aproximadamente|casi|약|약\s)\s*$/i;

function qualifierOf(before: string, after: string): Qualifier {
  const near = before.replace(/(?:(?<!\p{L})(?:an?|the|un|una|el|los|las|otros|additional|another|new)\s*)+$/iu, "");
  // The last word may be an article, "more than an additional", or a part of the bound, "superior a".
  const stands = (bound: RegExp) => bound.test(before) || bound.test(near);
  if (stands(UP_TO)) return "up-to";
  if (stands(AT_LEAST_BEFORE) || AT_LEAST_AFTER.test(after)) return "at-least";
  return stands(ABOUT) ? "about" : "exact";
}

function basisOf(before: string, after: string): NumberMention["basis"] {
  if (/(?:additional|new|extra|another|further|adicional(?:es)?|otros|nuevos)\s*$/i.test(before)) return "additional";
  if (/^\s*(?:in |of |en )?(?:additional|new|more|adicional(?:es)?|más)(?!\p{L})/iu.test(after)) return "additional";
  if (/(?:increas|rais|expand|aument|elev|bring)\p{L}*(?=\s).{0,80}?\s(?:to|a)\s*$/iu.test(before)) return "total";
  return /(?:total(?:s|l?ing|l?ed)?(?: of| de)?|countries to|to a total of)\s*$/i.test(before) ? "total" : undefined;
}

const words: ReadonlyMap<string, number> = new Map(
  [
    "zero|cero",
    "one|uno|una",
    "two|dos",
    "three|tres",
    "four|cuatro",
    "five|cinco",
    "six|seis",
    "seven|siete",
    "eight|ocho",
    "nine|nueve",
    "ten|diez",
    "eleven|once",
    "twelve|doce",
    "thirteen|trece",
    "fourteen|catorce",
    "fifteen|quince",
    "sixteen|dieciséis",
  ].flatMap((forms, value) => forms.split("|").map((form) => [form, value] as const)),
);

const SPELLED = new RegExp(
  `(?<!\\p{L})(?<word>${[...words.keys()].join("|")})(?:[\\s-](?<scale>billion|million|thousand|millones|mil))?(?!\\p{L})`,
  "giu",
);

const factorOf = (scale: string | undefined): number =>
  scales.find(([forms]) => forms.split("|").includes(scale?.toLowerCase() ?? ""))?.[1] ?? 1;

const whole = (value: number): number => Math.round(value * 1e6) / 1e6;

function* easternNumbers(phrase: string): Generator<NumberMention> {
  for (const match of phrase.matchAll(EASTERN)) {
    const { large, rest, scale, word } = match.groups ?? {};
    // Digits alone are read with those of all other languages.
    if ((large ?? scale ?? word) === undefined || (large ?? rest) === undefined) continue;
    const value =
      (large === undefined ? 0 : readDigits(large, "ko", true) * 1e8) +
      (rest === undefined ? 0 : readDigits(rest, "ko", true) * (easternScales[scale ?? ""] ?? 1));
    const before = phrase.slice(0, match.index);
    const after = phrase.slice(match.index + match[0].length);
    yield { value: whole(value), currency: currencyOf(word), qualifier: qualifierOf(before, after), text: match[0] };
  }
}

/** Every number in a phrase; `language` is that of the source and decides how points and commas read. */
export const numbersIn = remembered((phrase: string, language: string): readonly NumberMention[] => {
  const text = phrase.normalize("NFC");
  const found: NumberMention[] = isUnspaced(text) ? [...easternNumbers(text)] : [];
  for (const match of text.matchAll(NUMBER)) {
    const { minus, inner, sign, digits = "", scale, word } = match.groups ?? {};
    const value = readDigits(digits, language, scale !== undefined) * factorOf(scale) * (minus || inner ? -1 : 1);
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + match[0].length);
    const currency = currencyOf(word?.toLowerCase() ?? (scale?.toLowerCase() === "mdd" ? "mdd" : sign));
    found.push({
      value: whole(value),
      currency,
      qualifier: qualifierOf(before, after),
      basis: basisOf(before, after),
      text: match[0].trim(),
    });
  }
  for (const match of text.matchAll(SPELLED)) {
    const { word = "", scale } = match.groups ?? {};
    const value = (words.get(word.toLowerCase()) ?? 0) * factorOf(scale);
    found.push({ value, qualifier: qualifierOf(text.slice(0, match.index), ""), text: match[0] });
  }
  return found;
});
