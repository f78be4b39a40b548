import type { Collections } from "./collections.ts";
import { joined, jsonLines } from "./json.ts";
import { claimNodes } from "./jsonld/claims.ts";
import { organizationNode, personNode, recordNode, sourceNode } from "./jsonld/records.ts";
import { context, type Node } from "./jsonld/terms.ts";
import { datedRecords } from "./tables/records.ts";

function* nodes(data: Collections): Generator<Node> {
  for (const source of data.sources) yield sourceNode(source);
  for (const organization of data.organizations) yield organizationNode(organization);
  for (const person of data.people) yield personNode(person);
  for (const entry of datedRecords(data)) {
    yield recordNode(entry);
    yield* claimNodes(entry);
  }
}

/** One document of JSON-LD 1.1, a node a line. */
export function* jsonld(data: Collections): Generator<string> {
  yield `{\n"@context": ${JSON.stringify(context)},\n"@graph": [\n`;
  yield* joined(jsonLines(nodes(data)), ",\n");
  yield "\n]\n}\n";
}
