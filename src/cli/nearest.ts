import { closestMatch } from "leven";
import { WrongUse } from "./failure.ts";

/** The known word that was probably meant: one with a few other letters, or one of which the word is a part. */
function nearest(word: string, known: readonly string[]): string | undefined {
  const close = closestMatch(word, known, { maxDistance: Math.ceil(word.length * 0.4) });
  return close ?? (word.length > 2 ? known.find((each) => each.includes(word)) : undefined);
}

/** Refuses a word that is none of those known, with the nearest of them or else what to do. */
export function refuse(what: string, word: string, known: readonly string[], otherwise: string): never {
  const meant = nearest(word, known);
  throw new WrongUse(`${what} ${JSON.stringify(word)}; ${meant === undefined ? otherwise : `did you mean ${meant}?`}`);
}
