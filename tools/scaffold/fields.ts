/** The fields of a record as answers to give: names, choices and descriptions, read from its schema. */
import type { z } from "zod";
import { type Kind, kinds } from "../../src/schema/kinds.ts";
import { resolved } from "../check/canonical.ts";
import { type JsonSchema, jsonSchemaOf } from "../generate/schemas.ts";

export interface Choice {
  readonly value: string;
  readonly hint?: string | undefined;
}

export type Shape =
  | { readonly type: "text" | "number" | "boolean" }
  | { readonly type: "party"; readonly orCountry: boolean }
  | { readonly type: "choice"; readonly choices: readonly Choice[] }
  | { readonly type: "object"; readonly parts: readonly Field[] };

export interface Field {
  readonly name: string;
  /** Its name on the command line, for one value of a list: "participant". */
  readonly flag: string;
  readonly description: string;
  readonly shape: Shape;
  readonly isList: boolean;
  readonly isRequired: boolean;
  /** Whether an empty list will do. */
  readonly mayBeEmpty: boolean;
  /** Whether null stands where no source says. */
  readonly isNullable: boolean;
}

/** Fields that hold the id of a party, which may be given by its name. */
const PARTIES = new Set(["party", "for", "by", "pledgors", "parent"]);

/** Fields in which a country's code may stand in the place of a party. */
const PARTIES_OR_COUNTRIES = new Set(["beneficiaries", "about", "members"]);

/** What a skeleton fills in itself, or what is written by hand once a second source is read. */
const LEFT_OUT = new Set(["$schema", "id", "evidence", "conflicts", "notes"]);

const singular = (name: string): string =>
  name
    .replace(/ies$/, "y")
    .replace(/ases$/, "as")
    .replace(/(?<!a)s$/, "");

const kebab = (name: string): string => name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);

function choicesOf(branches: readonly JsonSchema[]): Choice[] {
  const listed = branches.flatMap(({ enum: values }) => (values ?? []).map((value) => ({ value: String(value) })));
  const described = branches.filter((branch) => branch.const !== undefined);
  return [...listed, ...described.map((branch) => ({ value: String(branch.const), hint: branch.description }))];
}

function shapeOf(name: string, schema: JsonSchema, root: JsonSchema): Shape {
  const branches = resolved(schema, root).filter(({ type }) => type !== "null");
  const choices = choicesOf(branches);
  if (choices.length > 0) return { type: "choice", choices };
  const orCountry = PARTIES_OR_COUNTRIES.has(name);
  if (orCountry || PARTIES.has(name)) return { type: "party", orCountry };
  const [branch] = branches;
  if (branch?.type === "object") return { type: "object", parts: partsOf(branch, root) };
  if (branch?.type === "boolean") return { type: "boolean" };
  return { type: branch?.type === "integer" || branch?.type === "number" ? "number" : "text" };
}

function partsOf(schema: JsonSchema, root: JsonSchema): Field[] {
  return Object.entries(schema.properties ?? {}).map(([name, property]): Field => {
    const own = property as JsonSchema;
    const isList = own.type === "array";
    return {
      name,
      flag: kebab(isList ? singular(name) : name),
      description: own.description ?? "",
      shape: shapeOf(name, isList ? (own.items as JsonSchema) : own, root),
      isList,
      isRequired: (schema.required ?? []).includes(name),
      mayBeEmpty: isList && !own.minItems,
      isNullable: resolved(own, root).some(({ type }) => type === "null"),
    };
  });
}

/** The fields of a kind that are asked for, in the order of its schema. */
export function fieldsOf(kind: Kind): Field[] {
  const schema = jsonSchemaOf(kind);
  return partsOf(schema, schema).filter(({ name }) => !LEFT_OUT.has(name));
}

/** What is wrong with a value of a field, if anything. */
export function problemIn(kind: Kind, name: string, value: unknown): string | undefined {
  const shape = kinds[kind].schema.unwrap().shape as Record<string, z.ZodType>;
  const result = shape[name]?.safeParse(value);
  const [issue] = result?.success === false ? result.error.issues : [];
  return issue && [issue.path.join("."), issue.message].filter((part) => part !== "").join(": ");
}

/** How a value of this shape is written on the command line. */
export function syntaxOf(shape: Shape): string {
  switch (shape.type) {
    case "object":
      return shape.parts
        .map(({ name, shape: part, isRequired }, at) => {
          const written = at === 0 ? syntaxOf(part) : `${name}=${syntaxOf(part)}`;
          return isRequired ? written : `[${written}]`;
        })
        .join("; ");
    case "choice":
      return shape.choices.length > 12 ? "WORD" : shape.choices.map(({ value }) => value).join("|");
    case "boolean":
      return "true|false";
    case "party":
      return shape.orCountry ? "PARTY|COUNTRY" : "PARTY";
    default:
      return shape.type.toUpperCase();
  }
}
