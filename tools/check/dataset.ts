/** The records under a data folder as the rules see them. */
import type { Evidence, Meeting, Organization, Person, Pledge, Source, Statement } from "../../src/generated/types.ts";
import type { DatedKind, Kind } from "../../src/schema/kinds.ts";
import type { Fingerprint } from "../fingerprint/fingerprint.ts";
import { NameIndex } from "./agreement/names.ts";
import type { JsonText } from "./json.ts";

interface RecordOf {
  meeting: Meeting;
  statement: Statement;
  pledge: Pledge;
  person: Person;
  organization: Organization;
  source: Source;
}

/** A file that holds a record of the right shape. */
export type EntryOf<K extends Kind> = {
  [Each in K]: {
    readonly kind: Each;
    readonly id: string;
    readonly file: string;
    readonly json: JsonText;
    readonly record: RecordOf[Each];
  };
}[K];
export type Entry = EntryOf<Kind>;
export type DatedEntry = EntryOf<DatedKind>;

export const isDated = (entry: Entry): entry is DatedEntry =>
  entry.kind === "meeting" || entry.kind === "statement" || entry.kind === "pledge";

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

/** The evidence of a record that supports a claim, with where it stands. */
export const proofsOf = (record: { evidence: readonly Evidence[] }, pointer: string) =>
  record.evidence.flatMap((evidence, index) =>
    evidence.supports.includes(pointer) ? [{ evidence, pointer: `/evidence/${index}` }] : [],
  );

export class Dataset {
  readonly entries: readonly Entry[];
  readonly fingerprints: ReadonlyMap<string, Fingerprint>;
  /** Ids by kind of every file, those of the wrong shape included, so that one mistake is told once. */
  readonly #files: ReadonlyMap<Kind, ReadonlySet<string>>;
  readonly #byKind = new Map<Kind, Map<string, Entry>>();
  readonly #used = new Map<string, number>();
  readonly #dated = new Map<string, DatedEntry[]>();
  readonly names: NameIndex;

  constructor(
    entries: readonly Entry[],
    fingerprints: ReadonlyMap<string, Fingerprint>,
    files: ReadonlyMap<Kind, ReadonlySet<string>>,
  ) {
    this.entries = entries;
    this.fingerprints = fingerprints;
    this.#files = files;
    for (const entry of entries) {
      const ofKind = this.#byKind.get(entry.kind) ?? new Map<string, Entry>();
      this.#byKind.set(entry.kind, ofKind.set(entry.id, entry));
      for (const { id } of linksOf(entry)) this.#used.set(id, (this.#used.get(id) ?? 0) + 1);
      if (isDated(entry)) this.#dated.set(dayOf(entry), [...(this.#dated.get(dayOf(entry)) ?? []), entry]);
    }
    this.names = new NameIndex(this.all("person"), this.all("organization"));
  }

  all<K extends Kind>(kind: K): RecordOf[K][] {
    return [...(this.#byKind.get(kind)?.values() ?? [])].map(({ record }) => record as RecordOf[K]);
  }

  get<K extends Kind>(kind: K, id: string): RecordOf[K] | undefined {
    return this.#byKind.get(kind)?.get(id)?.record as RecordOf[K] | undefined;
  }

  hasFile(kind: Kind, id: string): boolean {
    return this.#files.get(kind)?.has(id) ?? false;
  }

  isUsed(id: string): boolean {
    return this.#used.has(id);
  }

  /** The other dated records of the same kind and day. */
  sameDay<K extends DatedKind>(entry: EntryOf<K>): EntryOf<K>[] {
    const day = this.#dated.get(dayOf(entry as DatedEntry)) ?? [];
    return day.filter((other) => other.kind === entry.kind && other.id !== entry.id) as unknown as EntryOf<K>[];
  }
}

export function dayOf(entry: DatedEntry): string {
  if (entry.kind === "meeting") return entry.record.start;
  return entry.kind === "statement" ? entry.record.date : entry.record.announced;
}
