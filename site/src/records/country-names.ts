const regions = new Map<string, Intl.DisplayNames>();

/** The name of a country in a language; a text that is no country code is given back. */
export function countryName(code: string, language: string): string {
  const names = regions.get(language) ?? new Intl.DisplayNames([language], { type: "region" });
  regions.set(language, names);
  return /^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code;
}
