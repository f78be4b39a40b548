import { generator } from "../../tools/sample/generator.ts";

// No syllable of these makes a number, a month or a word that tells how or when people met.
const syllables = [..."bdfgklmnprstz"].flatMap((first) => [..."aeiou"].map((second) => first + second));

/** Words that mean nothing, the same for the same seed. */
export class Words {
  readonly #next: () => number;
  #names: number;

  /** @param firstName - the number of names that were made before, so that none is made again */
  constructor(seed: number, firstName: number) {
    this.#next = generator(seed);
    this.#names = firstName;
  }

  /** A whole number from 1 to `most`. */
  upTo(most: number): number {
    return 1 + Math.floor(this.#next() * most);
  }

  /** A name of two words that no other party bears; its second word ends unlike any other word. */
  name(): string {
    let rest = this.#names++;
    let unique = "";
    for (let at = 0; at < 4; at++) {
      unique += syllables[rest % syllables.length];
      rest = Math.floor(rest / syllables.length);
    }
    return `${capital(`${this.#syllable()}${this.#syllable()}s`)} ${capital(unique)}x`;
  }

  /** Words of lower-case letters, `count` of them. */
  text(count: number): string {
    return Array.from({ length: count }, () => `${this.#syllable()}${this.#syllable()}${this.#syllable()}n`).join(" ");
  }

  #syllable(): string {
    return syllables[this.upTo(syllables.length) - 1] as string;
  }
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
