import type { RecordRule } from "./rule.ts";

const issued = new Set(["readout", "fact-sheet", "press-release"]);

export const issuer: RecordRule = {
  code: "issuer",
  reason: "A readout, fact sheet or release speaks for the office that issues it, not for the person it tells of.",
  *check(entry, dataset) {
    if (entry.kind !== "statement" || !issued.has(entry.record.medium)) return;
    for (const [index, { party }] of entry.record.speakers.entries()) {
      if (dataset.get("person", party)) {
        const message = `${party} is a person, but a ${entry.record.medium} is the word of an office; name the office`;
        yield { pointer: `/speakers/${index}/party`, message };
      }
    }
  },
};
