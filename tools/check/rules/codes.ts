import { isCountry, looksLikeCountry } from "../agreement/countries.ts";
import type { Entry } from "../entry.ts";
import type { Problem, RecordRule } from "./rule.ts";

const currencies = new Set(Intl.supportedValuesOf("currency"));

const languages = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });

function isLanguage(tag: string): boolean {
  try {
    return languages.of(tag) !== undefined;
  } catch {
    return false;
  }
}

function* countriesOf(entry: Entry): Generator<[pointer: string, code: string]> {
  const { kind, record } = entry;
  if (kind === "meeting" && record.place) yield ["/place/country", record.place.country];
  if ((kind === "person" || kind === "organization") && record.country) yield ["/country", record.country];
  const lists: [string, readonly string[]][] = [
    ["about", kind === "statement" ? record.about : []],
    ["beneficiaries", kind === "pledge" ? record.beneficiaries : []],
    ["members", kind === "organization" ? (record.members ?? []) : []],
  ];
  for (const [field, list] of lists) {
    for (const [index, id] of list.entries()) if (looksLikeCountry(id)) yield [`/${field}/${index}`, id];
  }
}

function* check(entry: Entry): Generator<Problem> {
  for (const [pointer, code] of countriesOf(entry)) {
    if (!isCountry(code)) {
      yield { pointer, message: `"${code}" is no country of ISO 3166-1; write an assigned alpha-2 code` };
    }
  }
  const currency = entry.kind === "pledge" ? entry.record.amount?.currency : undefined;
  if (currency !== undefined && !currencies.has(currency)) {
    yield { pointer: "/amount/currency", message: `"${currency}" is no currency of ISO 4217; write its code` };
  }
  const language = entry.kind === "source" ? entry.record.language : undefined;
  const spoken = entry.kind === "statement" ? entry.record.quote?.language : undefined;
  for (const [pointer, tag] of [
    ["/language", language],
    ["/quote/language", spoken],
  ] as const) {
    if (tag !== undefined && !isLanguage(tag)) {
      yield { pointer, message: `"${tag}" is no language of BCP 47; write its tag, such as es` };
    }
  }
}

export const codes: RecordRule = {
  code: "codes",
  reason: "A code that nobody assigned joins with no other data.",
  check,
};
