/** Names of countries beyond those that the platform knows: demonyms, short forms and cities that tell their country. */

const demonyms: Record<string, readonly string[]> = {
  BZ: ["Belizean", "Belizeans", "beliceño", "beliceña", "beliceños"],
  CA: ["Canadian", "Canadians", "canadiense", "canadienses"],
  CO: ["Colombian", "Colombians", "colombiano", "colombiana", "colombianos"],
  CR: ["Costa Rican", "Costa Ricans", "costarricense", "costarricenses"],
  DO: ["Dominican", "Dominicans", "dominicano", "dominicana", "dominicanos"],
  ES: ["Spanish", "español", "española", "españoles"],
  GT: ["Guatemalan", "Guatemalans", "guatemalteco", "guatemalteca", "guatemaltecos", "guatemaltecas"],
  HN: ["Honduran", "Hondurans", "hondureño", "hondureña", "hondureños", "hondureñas"],
  JP: ["Japanese", "japonés", "japonesa"],
  KR: ["Korea", "Korean", "South Korea", "South Korean", "S. Korea", "ROK", "surcoreano", "surcoreana", "방한"],
  MX: ["Mexican", "Mexicans", "mexicano", "mexicana", "mexicanos", "mexicanas"],
  NI: ["Nicaraguan", "Nicaraguans", "nicaragüense", "nicaragüenses"],
  PA: ["Panamanian", "Panamanians", "panameño", "panameña", "panameños"],
  SV: ["Salvadoran", "Salvadorans", "Salvadorean", "Salvadorian", "salvadoreño", "salvadoreña", "salvadoreños"],
  US: [
    "US",
    "USA",
    "American",
    "Americans",
    "EE.UU.",
    "EEUU",
    "estadounidense",
    "estadounidenses",
    "미국",
    "한미",
    "米国",
  ],
};

/** Longer names that hold a country's name and mean something else. */
export const otherwise: readonly string[] = [
  "Latin American",
  "Inter-American",
  "North American",
  "South American",
  "New Mexico",
  "Gulf of Mexico",
  "North Korea",
  "North Korean",
];

/** Cities that readers place without their country beside them, with their names in other languages. */
const cities: Record<string, { country: string; also?: readonly string[] }> = {
  "Guatemala City": { country: "GT", also: ["Ciudad de Guatemala", "과테말라시티"] },
  "Mexico City": { country: "MX", also: ["Ciudad de México", "멕시코시티"] },
  "San José": { country: "CR", also: ["San Jose", "산호세"] },
  "San Salvador": { country: "SV", also: ["산살바도르"] },
  "San Pedro Sula": { country: "HN" },
  Tegucigalpa: { country: "HN", also: ["테구시갈파"] },
  Seoul: { country: "KR", also: ["Seúl", "서울"] },
  Tokyo: { country: "JP", also: ["Tokio", "東京"] },
  Madrid: { country: "ES", also: ["마드리드"] },
  Washington: { country: "US", also: ["워싱턴"] },
  "New York": { country: "US", also: ["Nueva York", "뉴욕"] },
  Geneva: { country: "CH", also: ["Ginebra"] },
  "Los Angeles": { country: "US", also: ["Los Ángeles"] },
  "Panama City": { country: "PA", also: ["Ciudad de Panamá"] },
  Lima: { country: "PE" },
  Sevilla: { country: "ES", also: ["Seville"] },
  Munich: { country: "DE", also: ["Múnich"] },
  Palenque: { country: "MX" },
  McAllen: { country: "US" },
  Flores: { country: "GT" },
  Calakmul: { country: "MX" },
  Desamparados: { country: "CR" },
  Tapachula: { country: "MX" },
};

/** The country of a well-known city. */
export const countryOfCity = (city: string): string | undefined => cities[city]?.country;

/** A city's name and its names in other languages. */
export const namesOfCity = (city: string): readonly string[] => [city, ...(cities[city]?.also ?? [])];

const languages = ["en", "es", "fr", "pt", "ko", "ja"];
const displays = languages.map((language) => new Intl.DisplayNames([language], { type: "region", fallback: "none" }));

/** Codes of the private or reserved ranges that the platform names though no country has them. */
const UNASSIGNED = new Set(["AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "XK", "ZZ"]);

/** Codes that the platform reads as another are withdrawn or only in common use: "UK" for "GB". */
const isOwnCode = (code: string): boolean => new Intl.Locale(`und-${code}`).region === code;

/** Whether an id is written as a country's code is, assigned or not; ids of parties never are. */
export const looksLikeCountry = (id: string): boolean => /^[A-Z]{2}$/.test(id);

/** Whether ISO 3166-1 assigns this alpha-2 code. */
export const isCountry = (code: string): boolean =>
  looksLikeCountry(code) && !UNASSIGNED.has(code) && isOwnCode(code) && displays[0]?.of(code) !== undefined;

/** Every name of a country: in six languages, and its demonyms. */
export function namesOfCountry(code: string): string[] {
  const names = displays.map((display) => display.of(code)).filter((name) => name !== undefined);
  return [...new Set([...names, ...(demonyms[code] ?? [])])];
}
