/** Values as people write them. */
import type { Amount, ConflictEvidence, Period, Place, Quantity } from "../../../src/generated/types.ts";

const english = new Intl.NumberFormat("en-US", { maximumFractionDigits: 6 });

const scales: [factor: number, word: string][] = [
  [1e9, " billion"],
  [1e6, " million"],
];

/** A sum by its scale: 1.2 billion, 310 million, 57,000. */
function scaled(value: number): [number: string, word: string] {
  const [factor, word] = scales.find(([least]) => value >= least) ?? [1, ""];
  return [english.format(value / factor), word];
}

const qualified = (qualifier: string): string => (qualifier === "exact" ? "" : `${qualifier.replace("-", " ")} `);

const amount = ({ value, currency, qualifier, basis }: Amount): string =>
  `${qualified(qualifier)}${scaled(value).join("")} ${currency} (${basis})`;

const quantity = ({ value, unit, qualifier }: Quantity): string =>
  `${qualified(qualifier)}${english.format(value)} ${unit}`;

const phrase = ({ source, phrase }: ConflictEvidence): string => `"${phrase}" (${source})`;

const has = (value: object, ...keys: string[]): boolean => keys.every((key) => key in value);

/** One value in a line of text. */
export function shown(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (typeof value === "number") return english.format(value);
  if (typeof value === "string") return /\s/.test(value) ? JSON.stringify(value) : value;
  if (typeof value !== "object") return String(value);
  if (Array.isArray(value)) return value.map(shown).join(", ") || "nothing";
  if (has(value, "value", "currency", "qualifier", "basis")) return amount(value as Amount);
  if (has(value, "value", "unit", "qualifier")) return quantity(value as Quantity);
  if (has(value, "start", "end")) return `${(value as Period).start} to ${(value as Period).end}`;
  if (has(value, "country")) return [(value as Place).city, (value as Place).country].filter(Boolean).join(", ");
  if (has(value, "source", "phrase")) return phrase(value as ConflictEvidence);
  return Object.entries(value)
    .map(([key, inner]) => `${key} ${shown(inner)}`)
    .join(", ");
}

const isAmount = (value: unknown): value is Amount =>
  typeof value === "object" && value !== null && has(value, "value", "currency", "qualifier", "basis");

/** A value and the one in its place: of two sums that differ in their number alone, the number. */
export function shownChange(old: unknown, now: unknown): string {
  if (isAmount(old) && isAmount(now)) {
    const [before, after] = [scaled(old.value), scaled(now.value)];
    const isNumberAlone = (["currency", "qualifier", "basis"] as const).every((key) => old[key] === now[key]);
    if (isNumberAlone && before[1] === after[1]) {
      return `${qualified(now.qualifier)}${before[0]} → ${after[0]}${after[1]} ${now.currency}`;
    }
  }
  return `${shown(old)} → ${shown(now)}`;
}
