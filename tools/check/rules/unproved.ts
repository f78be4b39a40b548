import { claimsOf } from "../claims.ts";
import { proofsOf } from "../dataset.ts";
import { isDated } from "../entry.ts";
import type { RecordRule } from "./rule.ts";

export const unproved: RecordRule = {
  code: "unproved",
  reason: "A fact without a source is not a fact.",
  *check(entry) {
    if (!isDated(entry)) return;
    for (const { pointer } of claimsOf(entry.kind, entry.record)) {
      if (proofsOf(entry.record, pointer).length === 0) {
        yield { pointer, message: `no evidence supports ${pointer}; cite a phrase for it or leave the value out` };
      }
    }
  },
};
