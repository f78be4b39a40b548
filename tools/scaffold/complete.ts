/** Brings answers to the end: asks at a terminal, or names the flags that are missing. */
import type { Kind } from "../../src/schema/kinds.ts";
import { WrongUse } from "../command/run.ts";
import type { Answers } from "./answers.ts";
import type { Asker } from "./ask.ts";
import { type Field, problemIn } from "./fields.ts";
import { type Given, missingFlags } from "./flags.ts";
import { proposedId } from "./ids.ts";

export type Propose = (answers: Answers) => Answers;

async function asked(kind: Kind, fields: readonly Field[], given: Answers, propose: Propose, asker: Asker) {
  const answers: Record<string, unknown> = { ...given };
  for (const field of fields) {
    if (answers[field.name] !== undefined) continue;
    const answer = await asker.field(kind, field, propose(answers)[field.name]);
    if (answer !== undefined) answers[field.name] = answer;
  }
  return answers;
}

/**
 * An answer for every field that needs one. Without a terminal what is proposed counts, and one line for each flag that
 * is missing tells what to add; `alsoMissing` are those of no field.
 */
export async function completed(
  kind: Kind,
  fields: readonly Field[],
  given: Answers,
  propose: Propose,
  asker: Asker | undefined,
  alsoMissing: readonly string[] = [],
): Promise<Answers> {
  if (asker) return asked(kind, fields, given, propose, asker);
  const proposed = propose(given);
  const missing = [...missingFlags(fields, { ...proposed, ...given }), ...alsoMissing];
  if (missing.length > 0) throw new WrongUse(missing.join("\n"));
  return { ...proposed, ...given };
}

/** The id of a new record: given, or proposed from its answers. */
export async function idFor(kind: Kind, answers: Answers, given: Given, asker: Asker | undefined): Promise<string> {
  const proposed = proposedId(kind, answers);
  const id = given.text("id") ?? (asker ? await asker.text("id: the file's name, for good", proposed) : proposed) ?? "";
  const problem = problemIn(kind, "id", id);
  if (problem) throw new WrongUse(`--id: "${id}" will not do: ${problem}`);
  return id;
}
