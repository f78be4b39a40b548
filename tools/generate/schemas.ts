import * as z from "zod";
import { type Kind, kinds } from "../../src/schema/kinds.ts";

export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** The name of a kind's type: `Meeting`. */
export const typeName = (kind: string): string => `${kind[0]?.toUpperCase()}${kind.slice(1)}`;

/** The JSON Schema (2020-12) of one kind, with the kind itself at the root and its shared parts under `$defs`. */
export function jsonSchemaOf(kind: Kind): JsonSchema {
  const { $schema, $defs, ...root } = z.toJSONSchema(kinds[kind].schema, {
    target: "draft-2020-12",
    // `.readonly()` freezes what zod returns; a file on disk is no less writable for it.
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly;
    },
  });
  const name = typeName(kind);
  const { [name]: own, ...parts } = $defs ?? {};
  return {
    $schema,
    $id: `${kind}.schema.json`,
    ...(own ?? root),
    ...(Object.keys(parts).length > 0 && { $defs: parts }),
  };
}

/** One schema that holds all six collections, from which the TypeScript interfaces are made. */
export function datasetSchema(): JsonSchema {
  const $defs: Record<string, JsonSchema> = {};
  const properties: Record<string, JsonSchema> = {};
  for (const kind of Object.keys(kinds) as Kind[]) {
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
