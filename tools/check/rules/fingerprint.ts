import type { RecordRule } from "./rule.ts";

export const fingerprint: RecordRule = {
  code: "fingerprint",
  reason: "Without its fingerprint nobody can check what a source says.",
  *check(entry, dataset) {
    if (entry.kind === "source" && !dataset.fingerprints.has(entry.id)) {
      yield {
        pointer: "/id",
        message: `data/fingerprints/${entry.id}.json is missing or broken; make it by: npm run capture -- ${entry.id}`,
      };
    }
  },
};
