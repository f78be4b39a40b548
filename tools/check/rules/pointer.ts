import { claimsOf } from "../claims.ts";
import { isDated } from "../entry.ts";
import type { RecordRule } from "./rule.ts";

export const pointer: RecordRule = {
  code: "pointer",
  reason: "Evidence for a field that is not there, or that is no claim, proves nothing.",
  *check(entry) {
    if (!isDated(entry)) return;
    const claims = claimsOf(entry.kind, entry.record).map((claim) => claim.pointer);
    for (const [at, { supports }] of entry.record.evidence.entries()) {
      for (const [index, supported] of supports.entries()) {
        const where = `/evidence/${at}/supports/${index}`;
        if (!claims.includes(supported)) {
          yield {
            pointer: where,
            message: `"${supported}" is no claim of this record; its claims are ${claims.join(", ")}`,
          };
        } else if (supports.indexOf(supported) !== index) {
          yield { pointer: where, message: `"${supported}" is listed twice; keep one` };
        }
      }
    }
  },
};
