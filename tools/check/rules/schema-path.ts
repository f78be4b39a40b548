import type { FileRule } from "./rule.ts";

export const schemaPath: FileRule = {
  code: "schema-path",
  reason: "With the path of its schema a record is completed and checked in any editor.",
  *check({ kind, json }) {
    const due = `../../schemas/${kind}.schema.json`;
    const written = (json.value as { $schema?: unknown } | null)?.$schema;
    if (written !== due) {
      const found = written === undefined ? "nothing" : JSON.stringify(written);
      yield { pointer: "/$schema", message: `"$schema" is to be "${due}"; found ${found}` };
    }
  },
};
