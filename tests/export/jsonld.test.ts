import { beforeAll, describe, expect, test } from "vitest";
import { published } from "../../src/core/dataset.ts";
import { textOf } from "../../src/export/index.ts";
import { datedRecords } from "../../src/export/tables/records.ts";
import { aDataset, aMeeting, aPledge, aSource, doubt, proof } from "../fixtures/records.ts";
import { money } from "../fixtures/sums.ts";
import { rdfStore } from "./consumers.ts";

const prefixes = `
PREFIX rcd: <urn:root-causes-diplomacy:vocabulary:>
PREFIX schema: <https://schema.org/>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
`;

type Ask = (query: string) => Record<string, string>[];

function storeOf(chunks: Iterable<string>): Ask {
  const answer = rdfStore([...chunks].join(""));
  return (query) => answer(prefixes + query);
}

describe("an RDF store", () => {
  let ask: Ask;
  beforeAll(() => {
    ask = storeOf(textOf("jsonld"));
  });

  test("tells which pledges Korea made, and which words prove each amount", () => {
    const rows = ask(`SELECT ?pledge ?amount ?currency ?words ?page WHERE {
        ?pledge a rcd:Pledge ; schema:agent <urn:root-causes-diplomacy:party:republic-of-korea> ; schema:amount ?sum .
        ?sum schema:value ?amount ; schema:currency ?currency .
        ?claim rdf:subject ?pledge ; rdf:predicate schema:amount ; rdf:object ?sum .
        ?annotation oa:hasBody ?claim ; oa:hasTarget ?target .
        ?target oa:hasSource/schema:url ?page ; oa:hasSelector/oa:exact ?words .
      }`);
    const pageOf = new Map(published.sources.map(({ id, url }) => [id, url]));
    const expected = published.pledges
      .filter(({ pledgors }) => pledgors.includes("republic-of-korea"))
      .flatMap(({ id, amount, evidence }) =>
        evidence
          .filter(({ supports }) => amount && supports.includes("/amount"))
          .map(({ phrase, source }) => ({
            pledge: `urn:root-causes-diplomacy:pledge:${id}`,
            amount: String(amount?.value),
            currency: amount?.currency,
            words: phrase,
            page: new URL(pageOf.get(source) ?? "").href,
          })),
      );
    const inOrder = (all: object[]) => all.map((row) => JSON.stringify(Object.entries(row).sort())).sort();
    expect(expected.length).toBeGreaterThan(5);
    expect(inOrder(rows)).toEqual(inOrder(expected));
  });

  test("finds every claim that any evidence supports, with the sources that it is derived from", () => {
    const rows = ask(`SELECT (STR(?subject) AS ?record) ?pointer ?source WHERE {
        ?claim a rcd:Claim ; rdf:subject ?subject ; rdf:object ?value ; rcd:pointer ?pointer ; prov:hadPrimarySource ?source
      }`);
    const expected = new Set<string>();
    for (const { kind, record } of datedRecords(published)) {
      for (const { source, supports } of record.evidence) {
        for (const pointer of supports) expected.add(`${kind}:${record.id} ${pointer} source:${source}`);
      }
    }
    const found = rows.map((row) => Object.values(row).join(" ").replaceAll("urn:root-causes-diplomacy:", ""));
    expect(new Set(found)).toEqual(expected);
  });

  test("finds the claims' values as those of the record, and one value for each property", () => {
    const lost = `SELECT ?claim WHERE {
      ?claim a rcd:Claim ; rdf:subject ?record ; rdf:predicate ?property ; rdf:object ?value
      FILTER NOT EXISTS { ?record ?property ?value }
    }`;
    expect(ask(lost)).toEqual([]);
    const twice = `SELECT ?sum WHERE { ?sum a schema:MonetaryAmount ; schema:value ?a, ?b FILTER (?a != ?b) }`;
    expect(ask(twice)).toEqual([]);
  });

  test("finds the page of every source", () => {
    const rows = ask(`SELECT ?page WHERE { ?source a prov:Entity ; schema:inLanguage [] ; schema:url ?page }`);
    expect(rows.map(({ page }) => page).sort()).toEqual(published.sources.map(({ url }) => new URL(url).href).sort());
  });

  test("adds up the same amounts as the records", () => {
    const [row] = ask(`SELECT (SUM(?value) AS ?sum) WHERE { [] a rcd:Pledge ; schema:amount/schema:value ?value }`);
    expect(row).toEqual({ sum: String(published.pledges.reduce((sum, { amount }) => sum + (amount?.value ?? 0), 0)) });
  });
});

test("dates have the type of their precision", () => {
  const meetings = [aMeeting("m", { start: "2021", end: "2021-06" })];
  const ask = storeOf(textOf("jsonld", aDataset({ meetings })));
  const rows = ask(
    `SELECT (DATATYPE(?start) AS ?from) (DATATYPE(?end) AS ?to) WHERE { [] schema:startDate ?start ; schema:endDate ?end }`,
  );
  expect(rows).toEqual([
    { from: "http://www.w3.org/2001/XMLSchema#gYear", to: "http://www.w3.org/2001/XMLSchema#gYearMonth" },
  ]);
});

test("what another source says is a statement of its own, and no value of the record", () => {
  const other = money(7).amount;
  if (!other) throw new Error("no amount");
  const pledges = [
    aPledge("p", {
      ...money(5),
      evidence: [proof("s", "/amount")],
      conflicts: [{ claim: "/amount", value: other, evidence: [doubt("s")] }],
    }),
  ];
  const ask = storeOf(textOf("jsonld", aDataset({ pledges, sources: [aSource("s")] })));
  expect(
    ask(`SELECT ?value ?words WHERE {
        ?conflict a rcd:Conflict ; rdf:object/schema:value ?value . [] oa:hasBody ?conflict ; oa:hasTarget/oa:hasSelector/oa:exact ?words
      }`),
  ).toEqual([{ value: "7", words: "four words against it" }]);
  expect(ask(`SELECT ?value WHERE { [] a rcd:Pledge ; schema:amount/schema:value ?value }`)).toEqual([{ value: "5" }]);
});

test("an address with signs that no IRI may hold is written in escapes", () => {
  const sources = [aSource("s", { url: "https://example.org/a|b{c}^`d?e=[f]" })];
  const ask = storeOf(textOf("jsonld", aDataset({ sources })));
  expect(ask(`SELECT ?page WHERE { [] schema:url ?page }`)).toEqual([
    { page: expect.stringMatching(/^https:\/\/example\.org\/a%7Cb/) },
  ]);
});
