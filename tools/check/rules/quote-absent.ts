import { stands } from "../../fingerprint/fingerprint.ts";
import { proofsOf } from "../dataset.ts";
import type { RecordRule } from "./rule.ts";

export const quoteAbsent: RecordRule = {
  code: "quote-absent",
  reason: "A quote is the speaker's own words as a cited source prints them, all of them.",
  *check(entry, dataset) {
    if (entry.kind !== "statement" || entry.record.quote === undefined) return;
    const { text, by } = entry.record.quote;
    const sources = proofsOf(entry.record, "/quote").map(({ evidence }) => evidence.source);
    const prints = (source: string) => {
      const fingerprint = dataset.fingerprints.get(source);
      return fingerprint === undefined || stands(fingerprint, text);
    };
    if (sources.length > 0 && !sources.some(prints)) {
      const message = `the quote does not stand in ${sources.join(" or ")}; copy it exactly, at least four words`;
      yield { pointer: "/quote/text", message };
    }
    const speakers = entry.record.speakers.map(({ party }) => party);
    if (by !== undefined && !speakers.includes(by)) {
      yield {
        pointer: "/quote/by",
        message: `"${by}" is none of the speakers (${speakers.join(", ")}); name one of them`,
      };
    }
    // A joint statement speaks for all who make it.
    if (by === undefined && speakers.length > 1 && entry.record.medium !== "joint-statement") {
      yield {
        pointer: "/quote",
        message: `several speak here (${speakers.join(", ")}); say whose words these are in "by"`,
      };
    }
  },
};
