import { canonicalText } from "../canonical.ts";
import type { FileRule, Problem } from "./rule.ts";

/** Where a text is not laid out as is due. */
export function* layoutProblems(text: string, due: string): Iterable<Problem> {
  if (text === due) return;
  const lines = due.split("\n");
  const at = text.split("\n").findIndex((line, index) => line !== lines[index]);
  const where = at < 0 ? "at its end" : `from line ${at + 1} on`;
  yield {
    pointer: "",
    message: `keys or layout are not the canonical ones ${where}; \`npm run check -- --fix\` mends it`,
  };
}

export const canonical: FileRule = {
  code: "canonical",
  reason: "One layout for all keeps a change to the lines that it changes.",
  check: ({ kind, text, json }) => layoutProblems(text, canonicalText(kind, json.value)),
};
