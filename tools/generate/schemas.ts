import * as z from "zod";
import { allKinds, type Kind, kinds } from "../../src/schema/kinds.ts";
import { type ListName, lists } from "../../src/schema/lists.ts";

export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** The name of a kind's type: `Meeting`. */
export const typeName = (kind: string): string => `${kind[0]?.toUpperCase()}${kind.slice(1)}`;

const toJsonSchema = (schema: z.ZodType): JsonSchema =>
  z.toJSONSchema(schema, {
    target: "draft-2020-12",
    // `.readonly()` freezes what zod returns; a file on disk is no less writable for it.
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly;
    },
  });

/** The JSON Schema (2020-12) of one kind, with the kind itself at the root and its shared parts under `$defs`. */
export function jsonSchemaOf(kind: Kind): JsonSchema {
  const { $schema, $defs, ...root } = toJsonSchema(kinds[kind].schema);
  const name = typeName(kind);
  const { [name]: own, ...parts } = $defs ?? {};
  return {
    $schema,
    $id: `${kind}.schema.json`,
    ...(own ?? root),
    ...(Object.keys(parts).length > 0 && { $defs: parts }),
  };
}

/** The JSON Schema of one of the lists beside the folders of records, with its lines under `$defs`. */
export function listSchemaOf(name: ListName): JsonSchema {
  const { $schema, ...root } = toJsonSchema(lists[name].schema);
  return { $schema, $id: `${name}.schema.json`, ...root };
}

/** The JSON Schema of one line of a list. */
export const lineSchemaOf = (name: ListName): JsonSchema => listSchemaOf(name).$defs?.[lists[name].line] as JsonSchema;

/** One schema that holds all six collections, from which the TypeScript interfaces are made. */
export function datasetSchema(): JsonSchema {
  const $defs: Record<string, JsonSchema> = {};
  const properties: Record<string, JsonSchema> = {};
  for (const kind of allKinds) {
    const { $schema, $id, $defs: parts, ...own } = jsonSchemaOf(kind);
    Object.assign($defs, parts, { [typeName(kind)]: own });
    properties[kinds[kind].folder] = { type: "array", items: { $ref: `#/$defs/${typeName(kind)}` } };
  }
  return {
    title: "Dataset",
    description: "All records, a collection for each kind.",
    type: "object",
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
    $defs,
  };
}
