import type { DatedRecord, Entry } from "../../core/records.ts";
import { date, iriOf, type Node, partOf, partyOrCountry, ref, refTo } from "./terms.ts";
import { amountNode, periodNode, placeNode, quantityNode, quoteNode } from "./values.ts";

/** The property that a claim is about, by the first step of its pointer. */
export const predicates: Readonly<Record<string, string>> = {
  summary: "schema:description",
  format: "rcd:format",
  status: "rcd:status",
  start: "schema:startDate",
  end: "schema:endDate",
  place: "schema:location",
  participants: "schema:attendee",
  date: "schema:dateCreated",
  speakers: "schema:author",
  quote: "schema:citation",
  pledgors: "schema:agent",
  beneficiaries: "schema:recipient",
  announced: "schema:datePublished",
  amount: "schema:amount",
  quantity: "rcd:quantity",
  period: "schema:temporalCoverage",
};

/** Values that are nodes of their own in the record, named by their pointers. */
const parts: Readonly<Record<string, (value: never) => Node>> = {
  place: placeNode,
  quote: quoteNode,
  amount: amountNode,
  quantity: quantityNode,
  period: periodNode,
};

const dates = new Set(["start", "end", "date", "announced"]);

const stepsOf = (pointer: string): string[] => pointer.slice(1).split("/");

function valueNode(field: string, value: unknown): unknown {
  if (typeof value === "object" && value !== null && "party" in value) return refTo("party", String(value.party));
  const part = parts[field];
  if (part && value !== null) return part(value as never);
  if (dates.has(field)) return date(String(value));
  return field === "pledgors" || field === "beneficiaries" ? partyOrCountry(String(value)) : value;
}

/** A value that stands in the record itself is named; any other is given. */
function objectOf(record: DatedRecord, iri: string, pointer: string): unknown {
  const [field = "", ...rest] = stepsOf(pointer);
  if (parts[field]) return ref(partOf(iri, `/${field}`));
  const value = [field, ...rest].reduce<unknown>(
    (at, key) => (at as Record<string, unknown> | undefined)?.[key],
    record,
  );
  return valueNode(field, value);
}

interface Proof {
  readonly source: string;
  readonly phrase: string;
  readonly note?: string;
}

/** A phrase and the claims that it proves, as an annotation of the page that it stands in. */
const annotation = (iri: string, { source, phrase, note }: Proof, claims: readonly string[]): Node => ({
  "@id": iri,
  "@type": "oa:Annotation",
  "oa:motivatedBy": ref("oa:linking"),
  "oa:hasBody": claims.map(ref),
  "oa:hasTarget": {
    "@id": `${iri}/target`,
    "@type": "oa:SpecificResource",
    "oa:hasSource": refTo("source", source),
    "oa:hasSelector": { "@id": `${iri}/selector`, "@type": "oa:TextQuoteSelector", "oa:exact": phrase },
  },
  "rdfs:comment": note,
});

const claimIri = (iri: string, pointer: string): string => partOf(iri, `/claims${pointer}`);

/** A record's claims as statements, each with the sources that it is derived from, and their evidence. */
export function* claimNodes({ kind, record }: Entry): Generator<Node> {
  const iri = iriOf(kind, record.id);
  const sources = new Map<string, Set<string>>();
  for (const { source, supports } of record.evidence) {
    for (const pointer of supports) sources.set(pointer, new Set([...(sources.get(pointer) ?? []), source]));
  }
  const about = (pointer: string): Node => ({
    "rdf:subject": ref(iri),
    "rdf:predicate": ref(predicates[stepsOf(pointer)[0] ?? ""] ?? "rcd:claim"),
    "rcd:pointer": pointer,
  });
  const derived = (ids: Iterable<string>): Node => ({
    "prov:hadPrimarySource": [...ids].map((id) => refTo("source", id)),
  });

  for (const [pointer, ids] of sources) {
    yield {
      "@id": claimIri(iri, pointer),
      "@type": ["rcd:Claim", "rdf:Statement", "prov:Entity"],
      ...about(pointer),
      "rdf:object": objectOf(record, iri, pointer),
      ...derived(ids),
    };
  }
  for (const [index, item] of record.evidence.entries()) {
    const claims = item.supports.map((pointer) => claimIri(iri, pointer));
    yield annotation(partOf(iri, `/evidence/${index}`), item, claims);
  }
  for (const [index, { claim, value, evidence, note }] of (record.conflicts ?? []).entries()) {
    const conflict = partOf(iri, `/conflicts/${index}`);
    yield {
      "@id": conflict,
      "@type": ["rcd:Conflict", "rdf:Statement", "prov:Entity"],
      ...about(claim),
      "rdf:object": valueNode(stepsOf(claim)[0] ?? "", value),
      ...derived(new Set(evidence.map(({ source }) => source))),
      "rdfs:comment": note,
    };
    for (const [at, item] of evidence.entries()) yield annotation(`${conflict}/evidence/${at}`, item, [conflict]);
  }
}
