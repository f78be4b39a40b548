/** Reads `--for "/amount=220000000"`: a claim and its value, of which some parts may be left open. */
import type { DatedKind } from "../../../src/schema/kinds.ts";
import { type Claim, claimsOf } from "../../check/claims.ts";
import type { DatedEntry } from "../../check/entry.ts";
import { WrongUse } from "../../command/run.ts";
import { type Field, fieldsOf, problemIn, syntaxOf } from "../fields.ts";
import type { Parties } from "../parties.ts";
import { draftEntry } from "../record.ts";
import { readValue } from "../values.ts";

export interface Asked {
  /** As it was written. */
  readonly text: string;
  /** The value as far as it was given. */
  readonly given: unknown;
  /** Every whole value that it may be, where sums are in one of these currencies. */
  completions(currencies: readonly string[]): unknown[];
  /** A record that holds nothing but a value, and the claim that this is. */
  claimOf(value: unknown): { readonly claim: Claim; readonly entry: DatedEntry };
}

const datedKinds: readonly DatedKind[] = ["meeting", "statement", "pledge"];

/** The kind and the field that a name of a claim belongs to; names of claims differ between kinds or mean the same. */
function fieldNamed(name: string): { kind: DatedKind; field: Field } | undefined {
  for (const kind of datedKinds) {
    const field = fieldsOf(kind).find((each) => each.name === name);
    const isClaim = field && claimsOf(kind, { [name]: field.isList ? [""] : "" }).length > 0;
    if (isClaim) return { kind, field };
  }
  return undefined;
}

function completed({ shape }: Field, given: unknown, currencies: readonly string[]): unknown[] {
  if (shape.type !== "object") return [given];
  let values = [given as Record<string, unknown>];
  for (const { name, shape: part, isRequired } of shape.parts) {
    const choices = part.type === "choice" ? part.choices.map(({ value }) => value) : [];
    const all = name === "currency" ? currencies : choices;
    const isOpen = isRequired && !(name in (given as object)) && all.length > 0;
    if (isOpen) values = values.flatMap((value) => all.map((choice) => ({ ...value, [name]: choice })));
  }
  return values;
}

export function readAsked(text: string, parties: Parties): Asked {
  const [, name = "", written = ""] = /^\/([A-Za-z]+)(?:\/\d+)?=(.+)$/s.exec(text) ?? [];
  const found = fieldNamed(name);
  if (!found) throw new WrongUse(`--for "${text}" names no claim and value; write one such as "/amount=220000000"`);
  const { kind, field } = found;
  const given = readValue(field.shape, written, parties);
  const holding = (value: unknown) => (field.isList ? [value] : value);
  const problem = problemIn(kind, name, holding(completed(field, given, ["USD"])[0]));
  if (problem) throw new WrongUse(`--for "${text}": ${problem}; write ${syntaxOf(field.shape)}`);
  return {
    text,
    given,
    completions: (currencies) => completed(field, given, currencies),
    claimOf: (value) => {
      const entry = draftEntry(kind, { id: "draft", [name]: holding(value) });
      return { claim: claimsOf(kind, entry.record)[0] as Claim, entry };
    },
  };
}
