import type * as z from "zod";
import { kinds } from "../../../src/schema/kinds.ts";
import { fromPointer, toPointer } from "../json.ts";
import type { FileRule, Problem } from "./rule.ts";

/** The value at a path, as a message shows it. */
function shown(root: unknown, path: readonly PropertyKey[]): string {
  const value = path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], root);
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

/** What a schema finds in a value; `what` names the object that has no such key. */
export function* shapeProblems(schema: z.ZodType, value: unknown, what: string): Iterable<Problem> {
  const result = schema.safeParse(value);
  for (const issue of result.success ? [] : result.error.issues) {
    const path = issue.code === "unrecognized_keys" ? [...issue.path, issue.keys[0] ?? ""] : issue.path;
    const mend =
      issue.code === "unrecognized_keys"
        ? `the key ${issue.keys.map((key) => `"${key}"`).join(", ")} is not one of a ${what}; remove it`
        : `${issue.message}; found ${shown(value, fromPointer(toPointer(path)))}`;
    yield { pointer: toPointer(path), message: mend };
  }
}

export const schema: FileRule = {
  code: "schema",
  reason: "Consumers rely on the shape that the types promise.",
  check: ({ kind, json }) => shapeProblems(kinds[kind].schema, json.value, kind),
};
