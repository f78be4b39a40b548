import type { Source } from "../../../src/generated/types.ts";
import type { Claim } from "../claims.ts";
import type { Dataset } from "../dataset.ts";
import type { DatedEntry } from "../entry.ts";

/** A phrase that a record cites for a claim, with the source that prints it. */
export interface Proof {
  readonly phrase: string;
  readonly source: Source;
  readonly note?: string | undefined;
}

/** Says: the phrases say the value. Silent: they leave it unsaid. Contradicts: one of them says otherwise. */
export type Judgement =
  | { readonly verdict: "says" }
  | {
      readonly verdict: "silent" | "contradicts";
      readonly because: string;
      readonly mend: string;
      /** Whether the phrases say a part of the value: a city without its country, a name without its title. */
      readonly partly?: boolean;
    };

export interface Case {
  readonly claim: Claim;
  readonly proofs: readonly Proof[];
  readonly entry: DatedEntry;
  readonly dataset: Dataset;
}

/** Decides whether the phrases cited for a claim say its value. */
export type Judge = (question: Case) => Judgement;

export const says: Judgement = { verdict: "says" };
export const silent = (because: string, mend: string, partly = false): Judgement => ({
  verdict: "silent",
  because,
  mend,
  partly,
});
export const contradicts = (because: string, mend: string): Judgement => ({ verdict: "contradicts", because, mend });

/** A phrase as a message quotes it. */
export const quoted = (phrase: string): string => `"${phrase}"`;

/** All phrases of a claim as a message quotes them. */
export const quotedAll = (proofs: readonly Proof[]): string => proofs.map(({ phrase }) => quoted(phrase)).join(", ");

/** Judges phrase by phrase: one that contradicts decides, then one that says the value. */
export const phraseByPhrase =
  <Value>(judge: (proof: Proof, value: Value, pointer: string) => Judgement): Judge =>
  ({ claim, proofs }) => {
    const judgements = proofs.map((proof) => judge(proof, claim.value as Value, claim.pointer));
    const worst = judgements.find(({ verdict }) => verdict === "contradicts");
    return worst ?? judgements.find(({ verdict }) => verdict === "says") ?? judgements[0] ?? says;
  };
