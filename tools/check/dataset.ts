/** The records under a data folder as the rules see them. */
import type { Evidence } from "../../src/generated/types.ts";
import type { DatedKind, Kind } from "../../src/schema/kinds.ts";
import type { Fingerprint } from "../fingerprint/fingerprint.ts";
import { NameIndex } from "./agreement/names.ts";
import { type DatedEntry, dayOf, type Entry, type EntryOf, isDated, type RecordOf } from "./entry.ts";
import { linksOf } from "./links.ts";

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
  readonly #used = new Set<string>();
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
      for (const { id } of linksOf(entry)) this.#used.add(id);
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

  /** Whether every file that holds a record has the right shape. */
  get isWhole(): boolean {
    const files = [...this.#files.values()].reduce((sum, ids) => sum + ids.size, 0);
    return files <= this.entries.length;
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
