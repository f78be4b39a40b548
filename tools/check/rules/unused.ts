import type { RecordRule } from "./rule.ts";

export const unused: RecordRule = {
  code: "unused",
  reason: "A party or source that no record names proves nothing and ages unseen.",
  *check(entry, dataset) {
    const isSupport = entry.kind === "person" || entry.kind === "organization" || entry.kind === "source";
    // A file of the wrong shape may name it: that mistake is told first.
    if (isSupport && dataset.isWhole && !dataset.isUsed(entry.id)) {
      yield {
        pointer: "/id",
        message: `no record names this ${entry.kind}; name it where it belongs, or delete the file and say so in data/redirects.json`,
      };
    }
  },
};
