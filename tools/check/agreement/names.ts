/** Finds the parties and countries that a phrase names. */
import type { Organization, Person } from "../../../src/generated/types.ts";
import { remembered } from "../../memo.ts";
import { looksLikeCountry, namesOfCountry, otherwise } from "./countries.ts";
import { isUnspaced, unaccented, wordsOf } from "./text.ts";

/** Names that are common words too: only in their own case do they name a party. */
const COMMON = new Set(["us", "un", "power", "target", "visa", "chung", "moon", "gap", "care", "who", "hope", "may"]);

interface Name {
  readonly words: readonly string[];
  /** Ids of the parties, or codes of the countries, that bear it; none for a name that means something else. */
  readonly bearers: Set<string>;
}

/** A name that stands in a phrase: where, and who bears it. */
export interface Mention {
  readonly start: number;
  readonly length: number;
  readonly bearers: ReadonlySet<string>;
}

const key = (words: readonly string[]): string => words.join(" ").toLowerCase();

/** Whether a single word of a phrase is the name, by its case. */
function sameWord(name: string, word: string): boolean {
  if (name === word || name === name.toLowerCase()) return true;
  return word.length > 2 && word === name.toUpperCase() && !COMMON.has(name.toLowerCase());
}

export class NameIndex {
  readonly #spaced = new Map<string, Name[]>();
  readonly #unspaced = new Map<string, Set<string>>();
  readonly #parties = new Map<string, Person | Organization>();

  constructor(people: readonly Person[], organizations: readonly Organization[]) {
    const countries = new Set<string>();
    const parties: readonly (Person | Organization)[] = [...people, ...organizations];
    for (const party of parties) {
      this.#parties.set(party.id, party);
      for (const name of [party.name, ...party.aliases]) this.#add(name, party.id);
      if (party.country) countries.add(party.country);
      for (const member of "members" in party ? (party.members ?? []) : []) {
        if (looksLikeCountry(member)) countries.add(member);
      }
    }
    for (const code of countries) for (const name of namesOfCountry(code)) this.#add(name, code);
    for (const name of otherwise) this.#add(name);
  }

  #add(name: string, bearer?: string): void {
    if (isUnspaced(name)) {
      const bearers = this.#unspaced.get(name) ?? new Set<string>();
      this.#unspaced.set(name, bearer ? bearers.add(bearer) : bearers);
      return;
    }
    const words = wordsOf(name);
    const first = words[0]?.toLowerCase();
    if (!first) return;
    const bucket = this.#spaced.get(first) ?? [];
    this.#spaced.set(first, bucket);
    // Two names that differ in case alone stay apart only where case decides: in names of one word.
    const same = bucket.find((other): boolean =>
      words.length === 1 ? other.words.join() === words.join() : key(other.words) === key(words),
    );
    const entry: Name = same ?? { words, bearers: new Set<string>() };
    if (!same) bucket.push(entry);
    if (bearer) entry.bearers.add(bearer);
  }

  party(id: string): Person | Organization | undefined {
    return this.#parties.get(id);
  }

  isPerson(id: string): boolean {
    const party = this.#parties.get(id);
    return party !== undefined && !("kind" in party);
  }

  /** The names in a phrase; a longer name hides the shorter ones in it. */
  readonly mentions = remembered((phrase: string): readonly Mention[] =>
    isUnspaced(phrase) ? [...this.#unspacedIn(phrase), ...this.#spacedIn(phrase)] : this.#spacedIn(phrase),
  );

  #spacedIn(phrase: string): Mention[] {
    const words = wordsOf(phrase);
    const found: Mention[] = [];
    for (let at = 0; at < words.length; ) {
      const matches = (this.#spaced.get(words[at]?.toLowerCase() ?? "") ?? []).filter((name) =>
        name.words.length === 1
          ? sameWord(name.words[0] as string, words[at] as string)
          : name.words.every((word, offset) => words[at + offset]?.toLowerCase() === word.toLowerCase()),
      );
      const length = Math.max(0, ...matches.map((name) => name.words.length));
      const bearers = new Set(
        matches.filter((name) => name.words.length === length).flatMap((name) => [...name.bearers]),
      );
      if (length > 0) found.push({ start: at, length, bearers });
      at += Math.max(1, length);
    }
    return found;
  }

  #unspacedIn(phrase: string): Mention[] {
    const text = unaccented(phrase) === phrase ? phrase : phrase.normalize("NFC");
    const matches = [...this.#unspaced].filter(([name]) => text.includes(name));
    return matches
      .filter(([name]) => !matches.some(([other]) => other !== name && other.includes(name)))
      .map(([name, bearers]) => ({ start: text.indexOf(name), length: name.length, bearers }));
  }

  /** Codes of the countries that a bearer stands for: itself, a government's own, or a group's members. */
  countriesOf(bearer: string, seen: ReadonlySet<string> = new Set()): string[] {
    if (looksLikeCountry(bearer)) return [bearer];
    const party = this.#parties.get(bearer);
    if (!party || !("kind" in party) || seen.has(bearer)) return [];
    if (party.kind === "government") return party.country ? [party.country] : [];
    return (party.members ?? []).flatMap((member) => this.countriesOf(member, new Set([...seen, bearer])));
  }
}
