/** The flags of a command: one for each field of a kind, beside those of the command itself. */
import { parseArgs } from "node:util";
import type { Kind } from "../../src/schema/kinds.ts";
import { WrongUse } from "../command/run.ts";
import type { Answers } from "./answers.ts";
import { type Field, problemIn, syntaxOf } from "./fields.ts";
import type { Parties } from "./parties.ts";
import { readValue } from "./values.ts";

export type OwnFlags = Readonly<Record<string, { readonly type: "string" | "boolean"; readonly multiple?: boolean }>>;

export interface Given {
  readonly positionals: readonly string[];
  /** The last text of a flag. */
  text(flag: string): string | undefined;
  texts(flag: string): readonly string[];
  has(flag: string): boolean;
}

export function readFlags(args: readonly string[], fields: readonly Field[], own: OwnFlags): Given {
  const ofFields = fields.map(({ flag }) => [flag, { type: "string", multiple: true }] as const);
  const options = { ...Object.fromEntries(ofFields), ...own };
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const texts = (flag: string): string[] =>
    [values[flag] ?? []].flat().filter((value): value is string => typeof value === "string");
  return { positionals, texts, text: (flag) => texts(flag).at(-1), has: (flag) => values[flag] !== undefined };
}

/** The answers that the flags give, each checked against the schema of its field. */
export function answersIn(given: Given, kind: Kind, fields: readonly Field[], parties: Parties): Answers {
  const answered = fields.filter(({ flag }) => given.has(flag));
  const entries = answered.map(({ name, flag, shape, isList, isNullable }): [string, unknown] => {
    const read = (text: string) => (isNullable && text === "none" ? null : readValue(shape, text, parties));
    try {
      const value = isList ? given.texts(flag).map(read) : read(given.text(flag) ?? "");
      const problem = problemIn(kind, name, value);
      if (problem) throw new WrongUse(`${problem}; write ${syntaxOf(shape)}`);
      return [name, value];
    } catch (error) {
      throw error instanceof WrongUse ? new WrongUse(`--${flag}: ${error.message}`) : error;
    }
  });
  return Object.fromEntries(entries);
}

/** One line for each flag that must still be given; a field that follows from another waits for that one. */
export const missingFlags = (fields: readonly Field[], answers: Answers): string[] =>
  fields
    .filter(({ name, isRequired }) => isRequired && !(name in answers))
    .map(({ flag, shape, description }) => `--${flag} is missing: ${syntaxOf(shape)}. ${description}`);

/** The help on the flags of a kind. */
export const flagsHelp = (fields: readonly Field[]): string =>
  fields
    .map(({ flag, shape, description, isList, isNullable }) => {
      const words =
        shape.type === "choice" && syntaxOf(shape) === "WORD" ? shape.choices.map(({ value }) => value) : [];
      const remarks = [
        description,
        isList ? "May be given again." : "",
        isNullable ? "Or none." : "",
        words.length > 0 ? `The words: ${words.join(", ")}.` : "",
      ];
      return `  --${flag} "${syntaxOf(shape)}"\n      ${remarks.filter((remark) => remark !== "").join(" ")}`;
    })
    .join("\n");
