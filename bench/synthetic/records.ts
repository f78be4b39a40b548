/**
 * Synthetic data for measuring at size: copies of all real records, which keep every field, link, date and length, but
 * have ids, names, words and figures of their own, and evidence made for these. They pass the check.
 */
import type { Evidence, Organization, Person, Source } from "../../src/generated/types.ts";
import { kinds } from "../../src/schema/kinds.ts";
import { looksLikeCountry } from "../../tools/check/agreement/countries.ts";
import { type Claim, claimsOf } from "../../tools/check/claims.ts";
import type { Dataset } from "../../tools/check/dataset.ts";
import { type DatedEntry, type Entry, isDated } from "../../tools/check/entry.ts";
import { type Fingerprint, fingerprintOf } from "../../tools/fingerprint/fingerprint.ts";
import { countryName, phraseFor } from "./phrases.ts";
import { Words } from "./words.ts";

/** A file of a data folder. */
export interface Made {
  readonly folder: string;
  readonly id: string;
  readonly value: object;
}

const sizeOf = (text: string): number => text.split(" ").length;

/** One copy of all records: what it makes of each, and the phrases that its sources print. */
class Copy {
  readonly #real: Dataset;
  readonly #words: Words;
  readonly #suffix: string;
  readonly #ids: ReadonlySet<string>;
  readonly #names = new Map<string, string>();
  readonly #printed = new Map<string, string[]>();
  /** One factor for all figures, so that parts still add up to no more than their whole; a power of two, so that it is exact. */
  readonly #factor: number;

  constructor(real: Dataset, seed: number, number: number) {
    this.#real = real;
    this.#ids = new Set(real.entries.map(({ id }) => id));
    this.#words = new Words(seed + number, number * real.entries.length * 10);
    this.#suffix = `-s${number}`;
    this.#factor = 2 ** this.#words.upTo(3);
  }

  *files(): Generator<Made> {
    const parties = this.#real.entries.filter(({ kind }) => kind === "person" || kind === "organization");
    for (const { id } of parties) this.#names.set(this.#id(id), this.#words.name());
    for (const entry of this.#real.entries) {
      yield { folder: kinds[entry.kind].folder, id: this.#id(entry.id), value: this.#record(entry) };
    }
    for (const [source, fingerprint] of this.#real.fingerprints) {
      yield { folder: "fingerprints", id: this.#id(source), value: this.#fingerprint(fingerprint) };
    }
  }

  #id(id: string): string {
    return `${id}${this.#suffix}`;
  }

  /** The value with the ids of this copy for those of the real records. */
  #linked<T>(value: T): T {
    if (typeof value === "string") return (this.#ids.has(value) ? this.#id(value) : value) as T;
    if (Array.isArray(value)) return value.map((item) => this.#linked(item)) as T;
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.#linked(inner)])) as T;
  }

  #record(entry: Entry): object {
    const value = { $schema: `../../schemas/${entry.kind}.schema.json`, ...this.#linked(entry.record) };
    if (isDated(entry)) return this.#dated(entry, value as DatedEntry["record"]);
    return entry.kind === "source" ? this.#source(value as Source) : this.#party(value as Person | Organization);
  }

  #party(party: Person | Organization): object {
    return { ...party, name: this.#nameOf(party.id), aliases: party.aliases.map(() => this.#words.name()) };
  }

  #source(source: Source): object {
    const address = (at: number) => `https://example.org/${source.id}/${at}`;
    return {
      ...source,
      url: address(0),
      title: this.#words.text(sizeOf(source.title)),
      publisher: this.#words.text(sizeOf(source.publisher)),
      ...(source.alternates && { alternates: source.alternates.map((_, at) => address(at + 1)) }),
    };
  }

  #dated({ kind, record: real }: DatedEntry, linked: DatedEntry["record"]): object {
    const record = {
      ...(this.#valued(linked) as DatedEntry["record"]),
      title: this.#words.text(sizeOf(real.title)).slice(0, 150).trim(),
      summary: this.#words.text(sizeOf(real.summary)).slice(0, 690).trim(),
    };
    const claims = claimsOf(kind, record);
    const conflicts = linked.conflicts?.map(({ claim: pointer, value: other, evidence, ...rest }) => {
      const claim = claims.find((each) => each.pointer === pointer) as Claim;
      const value = this.#valued(other);
      return {
        claim: pointer,
        value,
        evidence: evidence.map(({ source }) => this.#cite(source, { ...claim, value })),
        ...rest,
      };
    });
    return { ...record, evidence: this.#evidence(claims, linked.evidence), ...(conflicts && { conflicts }) };
  }

  /** Evidence for each claim, from the source that proves it first; a source that proves nothing else proves one again. */
  #evidence(claims: readonly Claim[], real: readonly Evidence[]): Evidence[] {
    const open = new Map(claims.map((claim) => [claim.pointer, claim]));
    const known = new Map(open);
    return real.flatMap(({ source, supports }) => {
      const fresh = supports.filter((pointer) => open.delete(pointer));
      const pointers = fresh.length > 0 ? fresh : supports.slice(0, 1);
      return pointers.map((pointer) => ({ ...this.#cite(source, known.get(pointer) as Claim), supports: [pointer] }));
    });
  }

  #cite(source: string, claim: Claim): { source: string; phrase: string } {
    const phrase = phraseFor(claim, (id) => this.#nameOf(id));
    this.#printed.set(source, [...(this.#printed.get(source) ?? []), phrase]);
    return { source, phrase };
  }

  /** The value with words and figures of this copy in all that a phrase must say. */
  #valued(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item) => this.#valued(item));
    if (typeof value !== "object" || value === null) return value;
    const made = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.#valued(inner)]));
    if ("currency" in made || "unit" in made) made.value = (made as { value: number }).value * this.#factor;
    if ("unit" in made) made.unit = this.#words.text(1);
    if ("capacity" in made) made.capacity = "Envoy";
    if ("translated" in made) made.text = this.#words.text(Math.min(sizeOf(made.text as string), 15));
    return made;
  }

  #nameOf(id: string): string {
    return looksLikeCountry(id) ? countryName(id) : (this.#names.get(id) as string);
  }

  #fingerprint(real: Fingerprint): Fingerprint {
    const id = this.#id(real.source);
    const text = (this.#printed.get(id) ?? []).join(". ");
    const rest = this.#words.text(Math.max(0, real.tokens - sizeOf(text)));
    return fingerprintOf(id, `${text}. ${rest}`, real.captured);
  }
}

/** The files of `times` copies of a dataset; each copy is whole in itself, and every one has another seed. */
export function* synthetic(real: Dataset, times: number, seed: number): Generator<Made> {
  for (let copy = 1; copy <= times; copy++) yield* new Copy(real, seed, copy).files();
}
