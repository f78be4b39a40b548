/** What changed in the shapes of the records, as their JSON Schemas tell it. */
import type { JsonSchema } from "../generate/schemas.ts";

export interface SchemaChange {
  /** Name of the schema: `pledge`. */
  readonly schema: string;
  /** Where the field is: `/amount/value`; an item of a list is `*`, and the whole is empty. */
  readonly field: string;
  readonly type: "added" | "removed" | "type" | "optional" | "required" | "words-added" | "words-removed";
  /** The types or words before and after, where it is those that changed. */
  readonly old?: string;
  readonly new?: string;
}

interface Shape {
  readonly types: Set<string>;
  /** The words of a closed vocabulary. */
  readonly words: Set<string>;
  isOptional: boolean;
}

type Shapes = Map<string, Shape>;

function branchesOf(schema: JsonSchema, root: JsonSchema): JsonSchema[] {
  if (schema.$ref) return branchesOf((root.$defs?.[schema.$ref.split("/").at(-1) ?? ""] ?? {}) as JsonSchema, root);
  const inner = [schema.anyOf, schema.oneOf, schema.allOf].flatMap((list) => list ?? []);
  return inner.length > 0 ? inner.flatMap((each) => branchesOf(each as JsonSchema, root)) : [schema];
}

/** Adds the shape of a field, and of all fields in it. */
function collect(shapes: Shapes, field: string, schema: JsonSchema, root: JsonSchema, isOptional: boolean): void {
  const shape = shapes.get(field) ?? { types: new Set(), words: new Set(), isOptional: false };
  shapes.set(field, shape);
  shape.isOptional ||= isOptional;
  for (const branch of branchesOf(schema, root)) {
    const words = branch.enum ?? (branch.const === undefined ? [] : [branch.const]);
    for (const word of words) shape.words.add(String(word));
    for (const type of [branch.type ?? (words.length > 0 ? typeof words[0] : "any")].flat()) {
      shape.types.add(words.length > 0 ? `${type} of a vocabulary` : type);
    }
    for (const [name, inner] of Object.entries(branch.properties ?? {})) {
      collect(shapes, `${field}/${name}`, inner as JsonSchema, root, !branch.required?.includes(name));
    }
    if (branch.items) collect(shapes, `${field}/*`, branch.items as JsonSchema, root, false);
  }
}

function shapesOf(schema: JsonSchema): Shapes {
  const shapes: Shapes = new Map();
  collect(shapes, "", schema, schema, false);
  return shapes;
}

const told = (words: Iterable<string>): string => [...words].sort().join(", ");
const beyond = (words: Set<string>, others: Set<string>): string[] => [...words].filter((word) => !others.has(word));

type Difference = Pick<SchemaChange, "type" | "old" | "new">;

function differences(old: Shape, now: Shape): Difference[] {
  const types = [told(old.types), told(now.types)] as const;
  if (types[0] !== types[1]) return [{ type: "type", old: types[0], new: types[1] }];
  const [gone, added] = [beyond(old.words, now.words), beyond(now.words, old.words)];
  return [
    ...(gone.length > 0 ? [{ type: "words-removed", old: told(gone) } as const] : []),
    ...(added.length > 0 ? [{ type: "words-added", new: told(added) } as const] : []),
    ...(old.isOptional === now.isOptional ? [] : [{ type: now.isOptional ? "optional" : "required" } as const]),
  ];
}

const parentOf = (field: string): string => field.slice(0, field.lastIndexOf("/"));

/** Only the outermost of the fields that came or went together. */
const outermost = (fields: readonly string[]): string[] =>
  fields.filter((field) => field === "" || !fields.includes(parentOf(field)));

function fieldChanges(old: Shapes, now: Shapes): Omit<SchemaChange, "schema">[] {
  const removed = outermost([...old.keys()].filter((field) => !now.has(field)));
  const added = outermost([...now.keys()].filter((field) => !old.has(field)));
  return [
    ...removed.map((field) => ({ field, type: "removed" as const })),
    ...added.map((field) => ({ field, type: "added" as const })),
    ...[...old].flatMap(([field, shape]) => {
      const other = now.get(field);
      return other ? differences(shape, other).map((difference) => ({ field, ...difference })) : [];
    }),
  ];
}

type Schemas = ReadonlyMap<string, JsonSchema>;

/** None where one of the states came without schemas. */
export function schemaChanges(old: Schemas, now: Schemas): SchemaChange[] {
  if (old.size === 0 || now.size === 0) return [];
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((schema) => {
    const [before, after] = [old.get(schema), now.get(schema)];
    const changes = fieldChanges(before ? shapesOf(before) : new Map(), after ? shapesOf(after) : new Map());
    return changes.map((change) => ({ schema, ...change }));
  });
}
