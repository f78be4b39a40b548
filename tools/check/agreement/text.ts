/** Small readings of a phrase that several judges share. */
import { remembered } from "../../memo.ts";

/** Without accents: "José" reads as "Jose". */
export const unaccented = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .normalize("NFC");

/** Initialisms without their points: "U.S." reads as "US", "EE.UU." as "EEUU". */
const undotted = (text: string): string =>
  text.replace(/(?<![\p{L}\p{N}])(?:\p{Lu}{1,2}\.\s?){2,}/gu, (initials) => `${initials.replace(/[.\s]/g, "")} `);

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text in their own case, without accents and without the points of initialisms. */
export const wordsOf = remembered((text: string): readonly string[] => unaccented(undotted(text)).match(WORD) ?? []);

/** Scripts that write words without space between them, or hang particles on them. */
export const isUnspaced = (text: string): boolean =>
  /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);

/** Whether the words of `part` follow one another in `whole`, whatever their case. */
export function holdsWords(whole: string, part: string): boolean {
  if (isUnspaced(part)) return whole.normalize("NFKC").includes(part.normalize("NFKC"));
  const words = wordsOf(part).map((word) => word.toLowerCase());
  const text = wordsOf(whole).map((word) => word.toLowerCase());
  return words.length > 0 && text.some((_, at) => words.every((word, offset) => text[at + offset] === word));
}

/** Whether a phrase names a city as a place; "Seoul's ministry" names a government. */
export const namesCity = (phrase: string, city: string): boolean =>
  holdsWords(phrase.replace(/\p{L}+['’]s(?!\p{L})/gu, "-"), city);
