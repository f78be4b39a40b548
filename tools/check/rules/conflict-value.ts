import { claimsOf, hasTypeOf } from "../claims.ts";
import { isDated } from "../entry.ts";
import type { RecordRule } from "./rule.ts";

export const conflictValue: RecordRule = {
  code: "conflict-value",
  reason: "What another source says can be compared only in the type of the claim.",
  *check(entry) {
    if (!isDated(entry)) return;
    const claims = claimsOf(entry.kind, entry.record);
    for (const [at, { claim, value }] of (entry.record.conflicts ?? []).entries()) {
      const own = claims.find(({ pointer }) => pointer === claim);
      if (!own) {
        yield {
          pointer: `/conflicts/${at}/claim`,
          message: `"${claim}" is no claim of this record; name the one that is disputed`,
        };
      } else if (!hasTypeOf(own, value, entry)) {
        const message = `the value has not the type of ${claim}; write what the other source says in the same shape`;
        yield { pointer: `/conflicts/${at}/value`, message };
      } else if (JSON.stringify(own.value) === JSON.stringify(value)) {
        yield {
          pointer: `/conflicts/${at}/value`,
          message: `the value is the one that ${claim} holds; a conflict needs another`,
        };
      }
    }
  },
};
