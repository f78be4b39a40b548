/** The links of a record to others. */
import type { Kind } from "../../src/schema/kinds.ts";
import { type Entry, isDated } from "./entry.ts";

/** Every link of a record to another: where it stands, what it names and of which kinds that must be. */
export interface Link {
  readonly pointer: string;
  readonly id: string;
  readonly kinds: readonly (Kind | "country")[];
}

const party: readonly Kind[] = ["person", "organization"];
const partyOrCountry = [...party, "country"] as const;

const each = (
  list: readonly (string | undefined)[] | undefined,
  pointerOf: (index: number) => string,
  kinds: Link["kinds"],
): Link[] => (list ?? []).flatMap((id, index) => (id === undefined ? [] : [{ pointer: pointerOf(index), id, kinds }]));

const one = (id: string | undefined, pointer: string, kinds: Link["kinds"]): Link[] => each([id], () => pointer, kinds);

function involved(list: readonly { party: string; for?: string }[], field: string): Link[] {
  return [
    ...each(
      list.map((who) => who.party),
      (index) => `/${field}/${index}/party`,
      party,
    ),
    ...each(
      list.map((who) => who.for),
      (index) => `/${field}/${index}/for`,
      ["organization"],
    ),
  ];
}

function ownLinks(entry: Entry): Link[] {
  switch (entry.kind) {
    case "meeting":
      return [
        ...involved(entry.record.participants, "participants"),
        ...one(entry.record.partOf, "/partOf", ["meeting"]),
      ];
    case "statement":
      return [
        ...involved(entry.record.speakers, "speakers"),
        ...one(entry.record.meeting, "/meeting", ["meeting"]),
        ...one(entry.record.quote?.by, "/quote/by", party),
        ...each(entry.record.about, (index) => `/about/${index}`, partyOrCountry),
      ];
    case "pledge":
      return [
        ...each(entry.record.pledgors, (index) => `/pledgors/${index}`, party),
        ...each(entry.record.beneficiaries, (index) => `/beneficiaries/${index}`, ["organization", "country"]),
        ...one(entry.record.meeting, "/meeting", ["meeting"]),
        ...one(entry.record.statement, "/statement", ["statement"]),
        ...each(
          entry.record.relations.map(({ pledge }) => pledge),
          (index) => `/relations/${index}/pledge`,
          ["pledge"],
        ),
      ];
    case "organization":
      return [
        ...one(entry.record.parent, "/parent", ["organization"]),
        ...each(entry.record.members, (index) => `/members/${index}`, partyOrCountry),
      ];
    default:
      return [];
  }
}

function proofLinks(entry: Entry): Link[] {
  if (!isDated(entry)) return [];
  const conflicts = entry.record.conflicts ?? [];
  return [
    ...each(
      entry.record.evidence.map(({ source }) => source),
      (index) => `/evidence/${index}/source`,
      ["source"],
    ),
    ...conflicts.flatMap(({ value, evidence }, at) => [
      ...each(
        evidence.map(({ source }) => source),
        (index) => `/conflicts/${at}/evidence/${index}/source`,
        ["source"],
      ),
      ...(typeof value === "object" && value !== null && "party" in value
        ? [
            ...one(value.party, `/conflicts/${at}/value/party`, party),
            ...one(value.for, `/conflicts/${at}/value/for`, ["organization"]),
          ]
        : []),
    ]),
  ];
}

export const linksOf = (entry: Entry): Link[] => [...ownLinks(entry), ...proofLinks(entry)];
