/** The one layout of a record or a list: the schema's key order, two spaces, a newline at the end. */
import { compareText } from "../../src/core/records.ts";
import type { Kind } from "../../src/schema/kinds.ts";
import { type ListName, lists } from "../../src/schema/lists.ts";
import { type JsonSchema, jsonSchemaOf, listSchemaOf } from "../generate/schemas.ts";

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

const memo = new Map<string, JsonSchema>();

function schemaOf(name: Kind | ListName): JsonSchema {
  const schema = memo.get(name) ?? (name in lists ? listSchemaOf(name as ListName) : jsonSchemaOf(name as Kind));
  memo.set(name, schema);
  return schema;
}

const laidOut = (value: unknown, schema: JsonSchema): string =>
  `${JSON.stringify(ordered(value, schema, schema), null, 2)}\n`;

/** The canonical text of a record of this kind. */
export const canonicalText = (kind: Kind, value: unknown): string => laidOut(value, schemaOf(kind));

const fromOf = (line: unknown): string => String((line as { from?: unknown } | null)?.from);

/** The canonical text of a list: redirects in the order of their ids, corrections as they came. */
export function canonicalList(name: ListName, value: unknown): string {
  const isSorted = name === "redirects" && Array.isArray(value);
  const lines = isSorted ? value.toSorted((a, b) => compareText(fromOf(a), fromOf(b))) : value;
  return laidOut(lines, schemaOf(name));
}
