/** Whether a phrase gives a party a title: the words of the title beside its name, with nobody else between. */
import type { Mention, NameIndex } from "./names.ts";
import { isUnspaced, wordsOf } from "./text.ts";

/** Words that make another title of the one they stand before, or an address: a vice president is no president. */
const MODIFIERS = new Set(
  "mr mrs madam señor vice deputy former acting assistant under associate ex sub vicepresidente viceministro exministro".split(
    " ",
  ),
);

/** Lower-case words that may stand between a title and the name behind it: "President of the Republic of". */
const PARTICLES = new Set("of the and de del la el los las y".split(" "));

/** Where the title begins in the words, whatever their case; not where a modifier makes it another one. */
function occurrences(words: readonly string[], title: readonly string[]): number[] {
  const lower = words.map((word) => word.toLowerCase());
  return lower.flatMap((_, at) => {
    const fits = title.every((word, offset) => lower[at + offset] === word.toLowerCase());
    return fits && !MODIFIERS.has(lower[at - 1] ?? "") ? [at] : [];
  });
}

export interface TitleBearer {
  readonly party: string;
  /** Ids of what the party represents: a title may stand beside them where the name is in another phrase. */
  readonly represents: readonly string[];
}

export function givesTitle(phrase: string, title: string, bearer: TitleBearer, names: NameIndex): boolean {
  if (isUnspaced(title)) return phrase.normalize("NFKC").includes(title.normalize("NFKC"));
  const words = wordsOf(phrase);
  const size = wordsOf(title).length;
  const mentions = names.mentions(phrase);
  const isOwn = ({ bearers }: Mention) => bearers.has(bearer.party);
  const people = mentions.filter(({ bearers }) => [...bearers].some((id) => names.isPerson(id)));
  const owned = mentions.some(isOwn)
    ? mentions.filter(isOwn)
    : mentions.filter(({ bearers }) => bearer.represents.some((id) => bearers.has(id)));

  /** Whether title and name belong together by the words between: particles, names, and one more such as an adjective. */
  const isJoined = (from: number, to: number): boolean =>
    to >= from &&
    words.slice(from, to).filter((word) => !PARTICLES.has(word) && !/^\p{Lu}/u.test(word)).length <= 1 &&
    !people.some(({ start }) => start >= from && start < to);
  const belongs = (start: number): boolean => {
    const end = start + size;
    // Some names hold their title, "Secretary Becerra"; some titles hold a name, "adviser to Biden".
    const endOf = (mention: Mention): number => mention.start + mention.length;
    const others = people.filter((mention) => !(mention.start >= start && endOf(mention) <= end));
    const within = others.filter((mention) => mention.start < end && endOf(mention) > start);
    if (within.length > 0) return within.some(isOwn);
    const next = others.find((mention) => isJoined(end, mention.start));
    if (next) return isOwn(next);
    return owned.some((mention) => isJoined(end, mention.start) || isJoined(endOf(mention), start));
  };
  return occurrences(words, wordsOf(title)).some(belongs);
}
