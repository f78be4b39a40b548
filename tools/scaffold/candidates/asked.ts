/** Answers `--for "/amount=220000000"`: phrases for a value of which some parts may be left open. */
import type { DatedKind } from "../../../src/schema/kinds.ts";
import { numbersIn } from "../../check/agreement/numbers.ts";
import { type Claim, claimsOf } from "../../check/claims.ts";
import type { Dataset } from "../../check/dataset.ts";
import type { DatedEntry } from "../../check/entry.ts";
import { WrongUse } from "../../command/run.ts";
import { type Field, fieldsOf, problemIn, syntaxOf } from "../fields.ts";
import type { Parties } from "../parties.ts";
import { draftEntry } from "../record.ts";
import { readValue } from "../values.ts";
import { candidatesFor, type Page } from "./candidates.ts";
import { paragraphsOf } from "./windows.ts";

const datedKinds: readonly DatedKind[] = ["meeting", "statement", "pledge"];

interface Asked {
  readonly kind: DatedKind;
  readonly field: Field;
  readonly pointer: string;
  readonly text: string;
}

function readAsked(asked: string): Asked {
  const [, name = "", text = ""] = /^\/([A-Za-z]+)(?:\/\d+)?=(.+)$/s.exec(asked) ?? [];
  for (const kind of datedKinds) {
    const field = fieldsOf(kind).find((each) => each.name === name);
    const isClaim = field && claimsOf(kind, { [name]: field.isList ? [text] : text }).length > 0;
    if (isClaim) return { kind, field, pointer: field.isList ? `/${name}/0` : `/${name}`, text };
  }
  throw new WrongUse(`--for "${asked}" names no claim and value; write one such as "/amount=220000000"`);
}

function currenciesIn({ text, source }: Page): string[] {
  const all = paragraphsOf(text, source.language).flatMap((words) =>
    numbersIn(words.map((word) => word.text).join(" "), source.language),
  );
  return [...new Set(all.flatMap(({ currency }) => (currency === undefined ? [] : [currency])))];
}

/** Every whole value that the given parts leave open. */
function completions(value: unknown, { shape }: Field, page: Page): unknown[] {
  if (shape.type !== "object") return [value];
  const open = shape.parts.filter(
    ({ name, isRequired }) => isRequired && (value as Partial<Record<string, unknown>>)[name] === undefined,
  );
  return open.reduce<object[]>(
    (made, { name, shape: part }) => {
      const choices = part.type === "choice" ? part.choices.map((choice) => choice.value) : [];
      const all = name === "currency" ? currenciesIn(page) : choices;
      return all.length === 0 ? made : made.flatMap((each) => all.map((choice) => ({ ...each, [name]: choice })));
    },
    [value as object],
  );
}

/** What all values that a phrase says have in common, beyond what was asked: "USD, exact". */
function common(values: readonly unknown[], given: unknown): string {
  const [first] = values;
  if (typeof first !== "object" || first === null) return "";
  const known = Object.keys(given as object);
  const same = Object.entries(first).filter(
    ([name, value]) =>
      !known.includes(name) && values.every((each) => (each as Record<string, unknown>)[name] === value),
  );
  return same.map(([name, value]) => `${name} ${value}`).join(", ");
}

export interface Answer {
  readonly phrase: string;
  /** What the phrase says of the parts that were left open. */
  readonly also: string;
}

/** Few, short phrases that say a value that was asked for as `POINTER=VALUE`. */
export function answersTo(asked: string, page: Page, dataset: Dataset, parties: Parties): Answer[] {
  const { kind, field, pointer, text } = readAsked(asked);
  const given = readValue(field.shape, text, parties);
  const said = new Map<string, unknown[]>();
  for (const value of completions(given, field, page)) {
    const whole = field.isList ? [value] : value;
    const problem = problemIn(kind, field.name, whole);
    if (problem) throw new WrongUse(`--for "${asked}": ${problem} (${syntaxOf(field.shape)})`);
    const entry: DatedEntry = draftEntry(kind, { id: "draft", [field.name]: whole });
    const claim = claimsOf(kind, entry.record)[0] as Claim;
    for (const phrase of candidatesFor(page, { claim: { ...claim, pointer }, entry, dataset })) {
      said.set(phrase, [...(said.get(phrase) ?? []), value]);
    }
  }
  return [...said].slice(0, 5).map(([phrase, values]) => ({ phrase, also: common(values, given) }));
}
