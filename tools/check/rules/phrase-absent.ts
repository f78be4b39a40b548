import { stands } from "../../fingerprint/fingerprint.ts";
import { isDated } from "../entry.ts";
import { phrasesOf } from "./phrases.ts";
import type { RecordRule } from "./rule.ts";

export const phraseAbsent: RecordRule = {
  code: "phrase-absent",
  reason: "Evidence is worth its name only where the source prints it.",
  *check(entry, dataset) {
    if (!isDated(entry)) return;
    for (const { pointer, source, phrase } of phrasesOf(entry)) {
      const fingerprint = dataset.fingerprints.get(source);
      if (fingerprint && !stands(fingerprint, phrase)) {
        yield {
          pointer,
          message: `"${phrase}" does not stand in ${source}; copy the words exactly as the source prints them`,
        };
      }
    }
  },
};
