import type { RecordRule } from "./rule.ts";

export const sharedId: RecordRule = {
  code: "shared-id",
  reason: "People and organizations are one id space: a link to a party must lead to one record.",
  *check(entry, dataset) {
    if (entry.kind === "person" && dataset.hasFile("organization", entry.id)) {
      yield { pointer: "/id", message: `an organization has the id "${entry.id}" too; give one of them another` };
    }
  },
};
