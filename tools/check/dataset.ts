/** The records under a data folder as the rules see them. */
import type { Evidence, Redirect } from "../../src/generated/types.ts";
import type { DatedKind, Kind } from "../../src/schema/kinds.ts";
import type { Fingerprint } from "../fingerprint/fingerprint.ts";
import { NameIndex } from "./agreement/names.ts";
import { actorsOf, type DatedEntry, dayOf, type Entry, type EntryOf, isDated, type RecordOf } from "./entry.ts";
import { Groups } from "./groups.ts";
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
  readonly #lists = new Map<Kind, RecordOf[Kind][]>();
  readonly #used = new Set<string>();
  /** Dated entries by kind, day and party; sources by address; statements by what they cite; pledges by their whole. */
  readonly #events = new Groups<DatedEntry>();
  readonly #pages = new Groups<EntryOf<"source">["record"]>();
  readonly #texts = new Groups<EntryOf<"statement">["record"]>();
  readonly #parts = new Groups<EntryOf<"pledge">["record"]>();
  readonly names: NameIndex;
  readonly #redirects = new Map<string, Redirect>();

  constructor(
    entries: readonly Entry[],
    fingerprints: ReadonlyMap<string, Fingerprint>,
    files: ReadonlyMap<Kind, ReadonlySet<string>>,
    redirects: readonly Redirect[] = [],
  ) {
    this.entries = entries;
    this.fingerprints = fingerprints;
    this.#files = files;
    for (const line of [...redirects].reverse()) this.#redirects.set(`${line.kind} ${line.from}`, line);
    for (const entry of entries) this.#add(entry);
    this.names = new NameIndex(this.all("person"), this.all("organization"));
  }

  #add(entry: Entry): void {
    const ofKind = this.#byKind.get(entry.kind) ?? new Map<string, Entry>();
    this.#byKind.set(entry.kind, ofKind.set(entry.id, entry));
    for (const { id } of linksOf(entry)) this.#used.add(id);
    if (isDated(entry)) this.#events.add(entry, eventKeys(entry));
    if (entry.kind === "source") this.#pages.add(entry.record, [entry.record.url]);
    if (entry.kind === "statement")
      this.#texts.add(
        entry.record,
        entry.record.evidence.map(({ source }) => source),
      );
    if (entry.kind === "pledge") {
      const wholes = entry.record.relations.filter(({ type }) => type === "part-of");
      this.#parts.add(
        entry.record,
        wholes.map(({ pledge }) => pledge),
      );
    }
  }

  all<K extends Kind>(kind: K): readonly RecordOf[K][] {
    const known = this.#lists.get(kind) ?? [...(this.#byKind.get(kind)?.values() ?? [])].map(({ record }) => record);
    this.#lists.set(kind, known);
    return known as RecordOf[K][];
  }

  get<K extends Kind>(kind: K, id: string): RecordOf[K] | undefined {
    return this.#byKind.get(kind)?.get(id)?.record as RecordOf[K] | undefined;
  }

  hasFile(kind: Kind, id: string): boolean {
    return this.#files.get(kind)?.has(id) ?? false;
  }

  /** What stands in the place of an id that is gone: the first line that says so. */
  redirect(kind: Kind, id: string): Redirect | undefined {
    return this.#redirects.get(`${kind} ${id}`);
  }

  /** Whether every file that holds a record has the right shape. */
  get isWhole(): boolean {
    const files = [...this.#files.values()].reduce((sum, ids) => sum + ids.size, 0);
    return files <= this.entries.length;
  }

  isUsed(id: string): boolean {
    return this.#used.has(id);
  }

  /** The other dated records of the same kind and day that share a party with this one. */
  alike<K extends DatedKind>(entry: EntryOf<K>): EntryOf<K>[] {
    const found = this.#events.of(eventKeys(entry as DatedEntry)) as unknown as EntryOf<K>[];
    return found.filter(({ id }) => id !== entry.id);
  }

  /** The sources of an address. */
  pages(url: string): readonly EntryOf<"source">["record"][] {
    return this.#pages.of([url]);
  }

  /** The statements that cite one of these sources. */
  citing(sources: readonly string[]): readonly EntryOf<"statement">["record"][] {
    return this.#texts.of(sources);
  }

  /** The pledges that are a part of this one. */
  partsOf(pledge: string): readonly EntryOf<"pledge">["record"][] {
    return this.#parts.of([pledge]);
  }
}

const eventKeys = (entry: DatedEntry): string[] => actorsOf(entry).map((id) => `${entry.kind} ${dayOf(entry)} ${id}`);
