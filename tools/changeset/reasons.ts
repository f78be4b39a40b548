/** Why a value was corrected: the word in brackets that ends its line in a changeset. */
import type { Correction } from "../../src/generated/types.ts";
import { reasons } from "../../src/schema/correction.ts";
import type { Corrected } from "../changes/corrections.ts";
import { valueStart } from "../changes/format/lines.ts";
import type { Pending } from "./pending.ts";

export type Reason = Correction["reason"];

export const isReason = (word: string): word is Reason => (reasons as readonly string[]).includes(word);

/** The reasons as a message lists them. */
export const reasonWords = reasons.map((word) => `(${word})`).join(", ");

interface Named {
  readonly file: string;
  readonly line: string;
  /** What stands in brackets at the end. */
  readonly word: string | undefined;
}

/** The lines that tell of a corrected value. */
export function namedIn(pending: readonly Pending[], { kind, record, pointer }: Corrected): Named[] {
  const start = `- ${valueStart(kind, record, pointer)}`;
  return pending.flatMap(({ file, text }) =>
    text
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line.startsWith(start))
      .map((line) => ({ file, line, word: /\(([^()]*)\)$/.exec(line)?.[1] })),
  );
}

/** The reason of a value's correction, as the changesets name it: of several, an error weighs most. */
export function reasonOf(pending: readonly Pending[], value: Corrected): Reason | undefined {
  const named = namedIn(pending, value).flatMap(({ word }) => (word !== undefined && isReason(word) ? [word] : []));
  return named.find((word) => word === "error") ?? named[0];
}
