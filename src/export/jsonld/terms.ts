import { partyOrCountry as eitherOf } from "../tables/parties.ts";

/**
 * Names of things and of values in RDF. They are names, not addresses: the project owns no domain, so they are URNs
 * that nothing resolves and that stay the same for as long as an id does.
 */
const base = "urn:root-causes-diplomacy";

/** The whole context, within the document, so that nothing is fetched to read it. */
export const context = {
  rcd: `${base}:vocabulary:`,
  schema: "https://schema.org/",
  prov: "http://www.w3.org/ns/prov#",
  oa: "http://www.w3.org/ns/oa#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

/** An object of JSON-LD. */
export type Node = Readonly<Record<string, unknown>>;

type Named = "meeting" | "statement" | "pledge" | "party" | "source";

export const iriOf = (kind: Named, id: string): string => `${base}:${kind}:${id}`;

/** The name of a part of a record by its JSON Pointer, such as `…#/amount`. */
export const partOf = (record: string, pointer: string): string => `${record}#${pointer}`;

export const ref = (iri: string): Node => ({ "@id": iri });
export const refTo = (kind: Named, id: string): Node => ref(iriOf(kind, id));

/** A reference where there is an id, else nothing. */
export const refIf = (kind: Named, id: string | undefined): Node | undefined =>
  id === undefined ? undefined : refTo(kind, id);

export const country = (code: string): Node => ({
  "@id": `${base}:country:${code}`,
  "@type": "schema:Country",
  "schema:identifier": code,
});

/** A party, or a country by its code. */
export function partyOrCountry(name: string): Node {
  const either = eitherOf(name);
  return "country" in either ? country(either.country) : refTo("party", either.party);
}

const dateTypes: Readonly<Record<number, string>> = { 4: "xsd:gYear", 7: "xsd:gYearMonth", 10: "xsd:date" };

/** A date at the precision in which it is written. */
export const date = (text: string): Node => ({ "@type": dateTypes[text.length], "@value": text });

/** Signs of addresses that may not stand in an IRI as they are. */
const forbidden = /["<>\\^`{|}[\]]|%(?![\da-f]{2})|(?<=#.*)#/gi;

/** A page's address as an IRI: a program that reads RDF leaves out what is none. */
export function page(url: string): Node {
  const { origin, pathname, search, hash } = new URL(url);
  return ref(origin + (pathname + search + hash).replaceAll(forbidden, encodeURIComponent));
}
