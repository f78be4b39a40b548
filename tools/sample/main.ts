/**
 * `npm run sample -- --count 60 --seed 1`: draws claims at random, always the same for one seed, and prints each with
 * its value and its phrases, to be read against the sources.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Claim, claimsOf } from "../check/claims.ts";
import { proofsOf } from "../check/dataset.ts";
import { type DatedEntry, isDated } from "../check/entry.ts";
import { load, readFolder } from "../check/load.ts";
import { drawn } from "./drawn.ts";

const { count, seed, data } = parseArgs({
  options: {
    count: { type: "string", default: "60" },
    seed: { type: "string", default: "1" },
    data: { type: "string", default: join(import.meta.dirname, "../../data") },
  },
}).values;

const { dataset } = load(readFolder(data));
const all: [entry: DatedEntry, claim: Claim][] = dataset.entries
  .filter(isDated)
  .flatMap((entry) => claimsOf(entry.kind, entry.record).map((claim): [DatedEntry, Claim] => [entry, claim]));

for (const [entry, { pointer, value }] of drawn(all, Number(count), Number(seed))) {
  console.log(`${entry.id} ${pointer} ${JSON.stringify(value)}`);
  for (const { evidence } of proofsOf(entry.record, pointer)) {
    const { source, phrase, note } = evidence;
    const { url, published } = dataset.get("source", source) ?? {};
    console.log(`  "${phrase}"${note ? ` (${note})` : ""}\n    ${source}, ${published ?? "undated"}: ${url}`);
  }
}
