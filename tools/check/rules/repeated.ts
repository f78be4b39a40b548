import type { Dataset } from "../dataset.ts";
import { actorsOf, type Entry, type EntryOf } from "../entry.ts";
import type { Problem, RecordRule } from "./rule.ts";

function partiesOf(entry: Entry): Record<string, readonly string[]> {
  if (entry.kind === "meeting") return { participants: actorsOf(entry) };
  if (entry.kind === "statement") return { speakers: actorsOf(entry) };
  if (entry.kind === "pledge") return { pledgors: actorsOf(entry), beneficiaries: entry.record.beneficiaries };
  return {};
}

/** A government that its own delegate stands for already. */
function* representedTwice({ record }: EntryOf<"meeting">, dataset: Dataset): Generator<Problem> {
  for (const [index, { party }] of record.participants.entries()) {
    const delegate = record.participants.find((other) => other.for === party && other.party !== party);
    const isGovernment = dataset.get("organization", party)?.kind === "government";
    if (delegate && isGovernment) {
      const message = `${party} is there already through ${delegate.party}; keep one of the two`;
      yield { pointer: `/participants/${index}`, message };
    }
  }
}

/** A beneficiary that another one, a group, holds already. */
function* gainsTwice({ record }: EntryOf<"pledge">, { names }: Dataset): Generator<Problem> {
  for (const [index, id] of record.beneficiaries.entries()) {
    const own = names.countriesOf(id);
    const group = record.beneficiaries.find((other) => {
      const members = names.countriesOf(other);
      return other !== id && members.length > 1 && own.length === 1 && members.includes(own[0] as string);
    });
    if (group)
      yield { pointer: `/beneficiaries/${index}`, message: `${id} is in "${group}" already; keep one of the two` };
  }
}

function* check(entry: Entry, dataset: Dataset): Generator<Problem> {
  for (const [field, parties] of Object.entries(partiesOf(entry))) {
    for (const [index, id] of parties.entries()) {
      if (parties.indexOf(id) < index)
        yield { pointer: `/${field}/${index}`, message: `"${id}" is listed twice; keep one` };
    }
  }
  if (entry.kind === "meeting") yield* representedTwice(entry, dataset);
  if (entry.kind === "pledge") yield* gainsTwice(entry, dataset);
}

export const repeated: RecordRule = {
  code: "repeated",
  reason: "A party named twice is counted twice.",
  check,
};
