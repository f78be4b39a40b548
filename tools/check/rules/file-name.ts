import type { FileRule } from "./rule.ts";

export const fileName: FileRule = {
  code: "file-name",
  reason: "A record is found by its id, so the file bears it.",
  *check({ id, json }) {
    const written = (json.value as { id?: unknown } | null)?.id;
    if (typeof written === "string" && written !== id) {
      yield { pointer: "/id", message: `the id is "${written}" but the file is named "${id}"; make the two the same` };
    }
  },
};
