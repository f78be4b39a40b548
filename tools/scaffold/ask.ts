/** Asks at a terminal for what the flags left open. */
import type { Readable, Writable } from "node:stream";
import * as clack from "@clack/prompts";
import type { Kind } from "../../src/schema/kinds.ts";
import { isCountry } from "../check/agreement/countries.ts";
import { Failure } from "../command/run.ts";
import { type Choice, type Field, problemIn, type Shape } from "./fields.ts";
import type { Parties } from "./parties.ts";

/** Where questions are put: the process's own terminal unless another is given. */
export interface Terminal {
  readonly input?: Readable;
  readonly output?: Writable;
}

const optionOf = ({ value, hint }: Choice) => ({ value, ...(hint !== undefined && { hint }) });

/** Who asks, where somebody sits at a terminal. */
export const askerAtTerminal = (parties: Parties): Asker | undefined =>
  process.stdin.isTTY && process.stdout.isTTY ? new Asker(parties) : undefined;

export class Asker {
  readonly #parties: Parties;
  readonly #terminal: Terminal;

  constructor(parties: Parties, terminal: Terminal = {}) {
    this.#parties = parties;
    this.#terminal = terminal;
  }

  async #answered<T>(prompt: Promise<T | typeof clack.CANCEL_SYMBOL>): Promise<T> {
    const answer = await prompt;
    if (clack.isCancel(answer)) throw new Failure("stopped; nothing was written");
    return answer;
  }

  async text(message: string, initial = "", isOptional = false): Promise<string | undefined> {
    const validate = (text = "") => (isOptional || text.trim() !== "" ? undefined : "This one is needed.");
    const asked = clack.text({ message, initialValue: initial, validate, ...this.#terminal });
    return (await this.#answered(asked))?.trim() || undefined;
  }

  confirm(message: string, initialValue = false): Promise<boolean> {
    return this.#answered(clack.confirm({ message, initialValue, ...this.#terminal }));
  }

  choose(message: string, choices: readonly Choice[]): Promise<string> {
    const options = choices.map(optionOf);
    return this.#answered(clack.select<string>({ message, options, maxItems: 12, ...this.#terminal }));
  }

  #several(message: string, choices: readonly Choice[], required: boolean): Promise<string[]> {
    const options = choices.map(optionOf);
    return this.#answered(clack.multiselect<string>({ message, options, required, maxItems: 12, ...this.#terminal }));
  }

  #party(message: string, orCountry: boolean): Promise<string> {
    const parties = this.#parties;
    return this.#answered(
      clack.autocomplete<string>({
        message,
        placeholder: "type a name, an alias or an id",
        maxItems: 8,
        options() {
          const typed = this.userInput.trim();
          const found = typed === "" ? parties.all.slice(0, 8) : parties.nearest(typed, 8);
          const options = found.map(({ id, name }) => ({ value: id, label: id, hint: name }));
          return orCountry && isCountry(typed)
            ? [{ value: typed, label: typed, hint: "country" }, ...options]
            : options;
        },
        filter: () => true,
        ...this.#terminal,
      }),
    );
  }

  async #value(shape: Shape, message: string, initial: unknown, isOptional: boolean): Promise<unknown> {
    switch (shape.type) {
      case "choice":
        return this.choose(message, shape.choices);
      case "party":
        return this.#party(message, shape.orCountry);
      case "boolean":
        return this.confirm(message, initial === true);
      case "number": {
        const text = await this.text(message, "", isOptional);
        return text === undefined ? undefined : Number(text);
      }
      case "text":
        return this.text(message, typeof initial === "string" ? initial : "", isOptional);
      case "object": {
        clack.log.step(message, this.#terminal);
        const parts: Record<string, unknown> = {};
        for (const part of shape.parts) parts[part.name] = await this.#one(part, undefined);
        return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
      }
    }
  }

  /** One value of a field, or undefined where it is left out. */
  async #one(field: Field, initial: unknown): Promise<unknown> {
    const { flag, description, shape, isRequired, isNullable } = field;
    const isOptional = isNullable || !isRequired;
    const message = `${flag}: ${description}`;
    const isTyped = shape.type === "text" || shape.type === "number";
    if (isOptional && !isTyped && !(await this.confirm(`${flag}: is there one? ${description}`))) return undefined;
    return this.#value(shape, message, initial, isOptional);
  }

  async #many({ flag, description, shape, isRequired, mayBeEmpty }: Field): Promise<unknown> {
    const isNeeded = isRequired && !mayBeEmpty;
    if (shape.type === "choice") return this.#several(`${flag}: ${description}`, shape.choices, isNeeded);
    const values: unknown[] = [];
    while (
      (isNeeded && values.length === 0) ||
      (await this.confirm(`${flag}: add ${values.length === 0 ? "one" : "another"}?`))
    ) {
      values.push(await this.#value(shape, `${flag}: ${description}`, undefined, false));
    }
    return values.length > 0 || isRequired ? values : undefined;
  }

  /** A field's answer that its schema takes; asks again until it does. */
  async field(kind: Kind, field: Field, initial: unknown): Promise<unknown> {
    for (;;) {
      const given = await (field.isList ? this.#many(field) : this.#one(field, initial));
      const answer = given === undefined && field.isRequired && field.isNullable ? null : given;
      const problem = answer === undefined ? undefined : problemIn(kind, field.name, answer);
      if (problem === undefined) return answer;
      clack.log.error(problem, this.#terminal);
    }
  }
}
