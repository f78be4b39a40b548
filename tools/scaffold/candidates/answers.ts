/** Phrases of a page for a value that was asked about. */
import { numbersIn } from "../../check/agreement/numbers.ts";
import type { Dataset } from "../../check/dataset.ts";
import type { Asked } from "./asked.ts";
import { candidatesFor, type Page } from "./candidates.ts";
import { paragraphsOf } from "./windows.ts";

const MAX_ANSWERS = 5;

function currenciesIn({ text, source }: Page): string[] {
  const all = paragraphsOf(text, source.language).flatMap((words) =>
    numbersIn(words.map((word) => word.text).join(" "), source.language),
  );
  return [...new Set(all.flatMap(({ currency }) => (currency === undefined ? [] : [currency])))];
}

/** What all values that a phrase says have in common, beyond what was given: "currency USD, qualifier exact". */
function common(values: readonly unknown[], given: unknown): string {
  const [first] = values;
  if (typeof first !== "object" || first === null) return "";
  const known = Object.keys(given as object);
  return Object.entries(first)
    .filter(
      ([name, value]) =>
        !known.includes(name) && values.every((each) => (each as typeof first)[name as never] === value),
    )
    .map(([name, value]) => `${name} ${value}`)
    .join(", ");
}

export interface Answer {
  readonly phrase: string;
  /** What the phrase says of the parts that were left open. */
  readonly also: string;
}

/** Few, short phrases that say the value. */
export function answersTo(asked: Asked, page: Page, dataset: Dataset): Answer[] {
  const said = new Map<string, unknown[]>();
  for (const value of asked.completions(currenciesIn(page))) {
    for (const phrase of candidatesFor(page, { ...asked.claimOf(value), dataset }, MAX_ANSWERS)) {
      said.set(phrase, [...(said.get(phrase) ?? []), value]);
    }
  }
  return [...said].slice(0, MAX_ANSWERS).map(([phrase, values]) => ({ phrase, also: common(values, asked.given) }));
}
