/** The one layout of a record: the schema's key order, two spaces, a newline at the end. */
import type { Kind } from "../../src/schema/kinds.ts";
import { type JsonSchema, jsonSchemaOf } from "../generate/schemas.ts";

type Node = JsonSchema | undefined;

/** The schemas that a schema stands for: its reference followed, its alternatives listed. */
export function resolved(schema: JsonSchema | undefined, root: JsonSchema): JsonSchema[] {
  if (!schema) return [];
  if (schema.$ref) return resolved(root.$defs?.[schema.$ref.split("/").at(-1) ?? ""] as Node, root);
  if (schema.anyOf) return schema.anyOf.flatMap((branch) => resolved(branch as Node, root));
  return [schema];
}

function ordered(value: unknown, schema: Node, root: JsonSchema): unknown {
  const branches = resolved(schema, root);
  if (Array.isArray(value)) {
    const items = branches.find((branch) => branch?.items)?.items as Node;
    return value.map((item) => ordered(item, items, root));
  }
  if (typeof value !== "object" || value === null) return value;
  const keys = Object.keys(value);
  const shape = branches
    .map((branch) => branch?.properties as Record<string, JsonSchema> | undefined)
    .find((properties) => properties && keys.length > 0 && keys.every((key) => Object.hasOwn(properties, key)));
  const order = shape ? Object.keys(shape) : [];
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  const entries = Object.entries(value).map(([key, inner], at) => ({
    key,
    at,
    inner: ordered(inner, shape?.[key], root),
  }));
  entries.sort((a, b) => rank(a.key) - rank(b.key) || a.at - b.at);
  return Object.fromEntries(entries.map(({ key, inner }) => [key, inner]));
}

const schemas = new Map<Kind, JsonSchema>();

/** The canonical text of a record of this kind. */
export function canonicalText(kind: Kind, value: unknown): string {
  const schema = schemas.get(kind) ?? jsonSchemaOf(kind);
  schemas.set(kind, schema);
  return `${JSON.stringify(ordered(value, schema, schema), null, 2)}\n`;
}
