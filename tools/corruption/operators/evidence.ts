import type { Evidence } from "../../../src/generated/types.ts";
import { isCountry, namesOfCountry } from "../../check/agreement/countries.ts";
import { claimsOf } from "../../check/claims.ts";
import type { Dataset } from "../../check/dataset.ts";
import { damaged, type Operator, some } from "./operator.ts";

const SOME = 6;

export const source: Operator = {
  name: "another source",
  *damage({ id, record }, dataset) {
    const all = dataset.all("source").map((each) => each.id);
    for (const [index, evidence] of record.evidence.entries()) {
      for (const other of some(all, SOME, id + index)) {
        if (other !== evidence.source) yield damaged(record, { [`/evidence/${index}/source`]: other });
      }
    }
  },
};

export const word: Operator = {
  name: "a changed word in a phrase",
  *damage({ record }) {
    for (const [index, { phrase }] of record.evidence.entries()) {
      const words = phrase.split(" ");
      for (const [at, old] of words.entries()) {
        if (!/[\p{L}\p{N}]/u.test(old)) continue;
        const other = words.with(at, old === "never" ? "always" : "never").join(" ");
        yield damaged(record, { [`/evidence/${index}/phrase`]: other });
      }
    }
  },
};

/** The evidence without one claim; an item that supports nothing else goes. */
const without = (evidence: readonly Evidence[], pointer: string): Evidence[] =>
  evidence
    .map((item) => ({ ...item, supports: item.supports.filter((supported) => supported !== pointer) }))
    .filter(({ supports }) => supports.length > 0);

export const dropped: Operator = {
  name: "a dropped evidence",
  *damage({ kind, record }) {
    for (const { pointer } of claimsOf(kind, record)) {
      yield damaged(record, { "/evidence": without(record.evidence, pointer) });
    }
  },
};

/** The names of the party or country of a claim; a phrase that holds one of them says it wherever it is listed. */
function namesOf(value: unknown, dataset: Dataset): string[] {
  const id = typeof value === "object" && value !== null && "party" in value ? String(value.party) : String(value);
  const ids = [id, ...dataset.names.countriesOf(id)];
  const parties = ids.flatMap((each) => dataset.names.party(each) ?? []);
  const groups = dataset.all("organization").filter(({ members }) => members?.some((member) => ids.includes(member)));
  return [
    ...ids.filter(isCountry).flatMap(namesOfCountry),
    ...[...parties, ...groups].flatMap(({ name, aliases }) => [name, ...aliases]),
  ];
}

export const moved: Operator = {
  name: "a true phrase moved to another claim",
  *damage({ kind, record }, dataset) {
    for (const { pointer, type, value } of claimsOf(kind, record)) {
      const names = type === "party" ? namesOf(value, dataset) : [];
      for (const { source, phrase, supports } of record.evidence) {
        if (supports.includes(pointer) || names.some((each) => phrase.includes(each))) continue;
        const evidence = [...without(record.evidence, pointer), { source, phrase, supports: [pointer] }];
        yield { ...damaged(record, { "/evidence": evidence }), what: `${pointer} with "${phrase}"` };
      }
    }
  },
};
