/** What is known of a new record so far, and what follows from it. */
import type { Kind } from "../../src/schema/kinds.ts";
import type { Field } from "./fields.ts";

/** Values by field. */
export type Answers = Readonly<Record<string, unknown>>;

export const today = (): string => new Date().toISOString().slice(0, 10);

/** What follows from the answers so far, or may be left open without a word. */
export function proposalsFor(kind: Kind, fields: readonly Field[], answers: Answers): Answers {
  const required = fields.filter(({ isRequired }) => isRequired);
  return {
    ...Object.fromEntries(required.filter(({ mayBeEmpty }) => mayBeEmpty).map(({ name }) => [name, []])),
    ...Object.fromEntries(required.filter(({ isNullable }) => isNullable).map(({ name }) => [name, null])),
    ...(kind === "meeting" && { end: answers.start }),
    ...(kind === "source" && { captured: today(), excerpt: false }),
  };
}
