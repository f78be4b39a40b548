import type { Organization, Person } from "../../../src/generated/types.ts";
import type { Dataset } from "../dataset.ts";
import type { Entry } from "../entry.ts";
import type { Problem, RecordRule } from "./rule.ts";

const isState = ({ kind }: Organization): boolean => kind === "government" || kind === "ministry";

function belongsTo(id: string, above: string, dataset: Dataset): boolean {
  const seen = new Set<string>();
  for (let at = dataset.get("organization", id)?.parent; at !== undefined && !seen.has(at); ) {
    if (at === above) return true;
    seen.add(at);
    at = dataset.get("organization", at)?.parent;
  }
  return false;
}

function whyNot(party: Person | Organization, represented: Organization, dataset: Dataset): string | undefined {
  if ("kind" in party) {
    if (belongsTo(party.id, represented.id, dataset)) return undefined;
    return `${party.id} does not belong to ${represented.id}; correct one of them or give ${party.id} its parent`;
  }
  const isForeign = isState(represented) && party.country !== undefined && party.country !== represented.country;
  if (!isForeign) return undefined;
  return `${party.id} is of ${party.country}, ${represented.id} of ${represented.country}; correct one of them`;
}

function* check(entry: Entry, dataset: Dataset): Generator<Problem> {
  const [field, list] =
    entry.kind === "meeting"
      ? ["participants", entry.record.participants]
      : entry.kind === "statement"
        ? ["speakers", entry.record.speakers]
        : ["", []];
  for (const [index, who] of list.entries()) {
    const party = dataset.get("person", who.party) ?? dataset.get("organization", who.party);
    const represented = who.for === undefined ? undefined : dataset.get("organization", who.for);
    const why = party && represented ? whyNot(party, represented, dataset) : undefined;
    if (why) yield { pointer: `/${field}/${index}/for`, message: why };
  }
}

export const represents: RecordRule = {
  code: "represents",
  reason: "A person represents no foreign state, an organization only what it belongs to.",
  check,
};
