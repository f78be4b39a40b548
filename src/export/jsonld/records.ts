import type { Entry } from "../../core/records.ts";
import type { Meeting, Organization, Person, Pledge, Source, Statement } from "../../generated/types.ts";
import { country, date, iriOf, type Node, page, partOf, partyOrCountry, refIf, refTo } from "./terms.ts";
import { amountNode, periodNode, placeNode, quantityNode, quoteNode } from "./values.ts";

const named = <Value>(iri: string, pointer: string, value: Value | null | undefined, node: (value: Value) => Node) =>
  value === null || value === undefined ? undefined : { "@id": partOf(iri, pointer), ...node(value) };

interface Acting {
  readonly party: string;
  readonly for?: string;
  readonly capacity?: string;
  readonly role?: string;
}

/** Who acted, for whom and in which capacity. */
const roleNode = (iri: string, type: string, { party, for: represented, capacity, role }: Acting): Node => ({
  "@id": iri,
  "@type": ["schema:Role", type],
  "prov:agent": refTo("party", party),
  "rcd:represents": refIf("party", represented),
  "rcd:capacity": capacity,
  "schema:roleName": role,
});

const roles = (iri: string, type: string, acting: readonly Acting[]): Node[] =>
  acting.map((each, index) => roleNode(`${iri}/${index}`, type, each));

const shared = ({ title, summary, topics, notes }: Meeting | Statement | Pledge): Node => ({
  "schema:name": title,
  "schema:description": summary,
  "schema:keywords": topics,
  "rdfs:comment": notes,
});

const meetingNode = (iri: string, meeting: Meeting): Node => ({
  "@id": iri,
  "@type": ["rcd:Meeting", "schema:Event", "prov:Activity"],
  ...shared(meeting),
  "rcd:kind": meeting.kind,
  "rcd:format": meeting.format,
  "rcd:status": meeting.status,
  "schema:startDate": date(meeting.start),
  "schema:endDate": date(meeting.end),
  "schema:location": named(iri, "/place", meeting.place, placeNode),
  "schema:attendee": meeting.participants.map(({ party }) => refTo("party", party)),
  "prov:qualifiedAssociation": roles(partOf(iri, "/participants"), "prov:Association", meeting.participants),
  "schema:superEvent": refIf("meeting", meeting.partOf),
});

const statementNode = (iri: string, statement: Statement): Node => ({
  "@id": iri,
  "@type": ["rcd:Statement", "schema:CreativeWork", "prov:Entity"],
  ...shared(statement),
  "schema:genre": statement.medium,
  "schema:dateCreated": date(statement.date),
  "schema:author": statement.speakers.map(({ party }) => refTo("party", party)),
  "prov:qualifiedAttribution": roles(partOf(iri, "/speakers"), "prov:Attribution", statement.speakers),
  "schema:about": statement.about.map(partyOrCountry),
  "schema:citation": named(iri, "/quote", statement.quote, quoteNode),
  "schema:recordedAt": refIf("meeting", statement.meeting),
});

const pledgeNode = (iri: string, pledge: Pledge): Node => ({
  "@id": iri,
  "@type": ["rcd:Pledge", "schema:Action", "prov:Entity"],
  ...shared(pledge),
  "rcd:kind": pledge.kind,
  "schema:agent": pledge.pledgors.map((id) => refTo("party", id)),
  "schema:recipient": pledge.beneficiaries.map(partyOrCountry),
  "schema:datePublished": date(pledge.announced),
  "schema:amount": named(iri, "/amount", pledge.amount, amountNode),
  "rcd:quantity": named(iri, "/quantity", pledge.quantity, quantityNode),
  "schema:temporalCoverage": named(iri, "/period", pledge.period, periodNode),
  "rcd:madeAt": refIf("meeting", pledge.meeting),
  "rcd:statedIn": refIf("statement", pledge.statement),
  ...Object.fromEntries(
    ["part-of", "raises", "restates", "succeeds"].map((type) => [
      `rcd:${type}`,
      pledge.relations.filter((relation) => relation.type === type).map((relation) => refTo("pledge", relation.pledge)),
    ]),
  ),
});

/** The node of a dated record. */
export function recordNode({ kind, record }: Entry): Node {
  const iri = iriOf(kind, record.id);
  if (kind === "meeting") return meetingNode(iri, record);
  return kind === "statement" ? statementNode(iri, record) : pledgeNode(iri, record);
}

const home = (code: string | undefined): Node | undefined => (code === undefined ? undefined : country(code));

export const personNode = ({ id, name, aliases, country: code }: Person): Node => ({
  "@id": iriOf("party", id),
  "@type": ["schema:Person", "prov:Person"],
  "schema:name": name,
  "schema:alternateName": aliases,
  "rcd:country": home(code),
});

export const organizationNode = ({ id, name, aliases, kind, country: code, parent, members }: Organization): Node => ({
  "@id": iriOf("party", id),
  "@type": ["schema:Organization", "prov:Organization"],
  "schema:name": name,
  "schema:alternateName": aliases,
  "rcd:kind": kind,
  "rcd:country": home(code),
  "schema:parentOrganization": refIf("party", parent),
  "schema:member": members?.map(partyOrCountry),
});

export const sourceNode = (source: Source): Node => ({
  "@id": iriOf("source", source.id),
  "@type": [source.kind === "news" ? "schema:NewsArticle" : "schema:WebPage", "prov:Entity"],
  "schema:url": page(source.url),
  "schema:sameAs": source.alternates?.map(page),
  "schema:name": source.title,
  "schema:publisher": { "@id": `${iriOf("source", source.id)}#/publisher`, "schema:name": source.publisher },
  "schema:genre": source.kind,
  "schema:datePublished": source.published === null ? undefined : date(source.published),
  "schema:inLanguage": source.language,
  "rcd:captured": date(source.captured),
  "rcd:excerpt": source.excerpt,
  "rcd:origin": source.origin,
});
