import { kinds } from "../../../src/schema/kinds.ts";
import { fromPointer, toPointer } from "../json.ts";
import type { FileRule } from "./rule.ts";

/** The value at a path, as a message shows it. */
function shown(root: unknown, path: readonly PropertyKey[]): string {
  const value = path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], root);
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

export const schema: FileRule = {
  code: "schema",
  reason: "Consumers rely on the shape that the types promise.",
  *check({ kind, json }) {
    const result = kinds[kind].schema.safeParse(json.value);
    for (const issue of result.success ? [] : result.error.issues) {
      const path = issue.code === "unrecognized_keys" ? [...issue.path, issue.keys[0] ?? ""] : issue.path;
      const mend =
        issue.code === "unrecognized_keys"
          ? `the key ${issue.keys.map((key) => `"${key}"`).join(", ")} is not one of a ${kind}; remove it`
          : `${issue.message}; found ${shown(json.value, fromPointer(toPointer(path)))}`;
      yield { pointer: toPointer(path), message: mend };
    }
  },
};
