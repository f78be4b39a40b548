import type { Meeting, Statement } from "../../../src/generated/types.ts";
import { damaged, type Operator } from "./operator.ts";

/** An operator that gives a field of a meeting each of its other words. */
const vocabulary = (name: string, field: "format" | "status", words: readonly string[]): Operator => ({
  name,
  *damage({ kind, record }) {
    const own = kind === "meeting" ? (record as Meeting)[field] : "unknown";
    if (own === "unknown") return;
    for (const other of words) if (other !== own) yield damaged(record, { [`/${field}`]: other });
  },
});

export const format = vocabulary("another format", "format", ["in-person", "video", "phone"]);
export const status = vocabulary("another status", "status", ["held", "announced", "cancelled"]);

export const quote: Operator = {
  name: "a changed word in a quote",
  *damage({ record }) {
    const words = (record as Partial<Statement>).quote?.text.split(" ") ?? [];
    for (const [at, old] of words.entries()) {
      const other = words.with(at, old === "never" ? "always" : "never").join(" ");
      if (/[\p{L}\p{N}]/u.test(old)) yield damaged(record, { "/quote/text": other });
    }
  },
};
