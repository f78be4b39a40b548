import { gistOf } from "../agreement/gist.ts";
import { type Judge, type Proof, quoted, says, silent } from "../agreement/judgement.ts";
import type { NameIndex } from "../agreement/names.ts";
import { numbersIn } from "../agreement/numbers.ts";
import type { AgreementRule } from "./rule.ts";

const MIN_SHARED = 2;

/** Across languages names and figures are what a phrase and a summary share. */
function sharedAcross({ phrase, source }: Proof, summary: string, names: NameIndex): number {
  const bearers = (text: string) =>
    new Set(
      names.mentions(text).flatMap((mention) => [...mention.bearers].flatMap((id) => [id, ...names.countriesOf(id)])),
    );
  const figures = (text: string, language: string) => new Set(numbersIn(text, language).map(({ value }) => value));
  const own = [...bearers(phrase)].filter((id) => bearers(summary).has(id));
  const counts = [...figures(phrase, source.language)].filter((value) => figures(summary, "en").has(value));
  return own.length + counts.length;
}

const judge: Judge = ({ claim, proofs, dataset }) => {
  const text = claim.value as string;
  const readings = proofs.map((proof) => ({
    ...gistOf(proof.phrase, text),
    across: proof.source.language.startsWith("en") ? 0 : sharedAcross(proof, text, dataset.names),
  }));
  if (readings.some(({ carries, across }) => carries || across >= MIN_SHARED)) return says;
  const phrases = proofs.map(({ phrase }) => quoted(phrase)).join(", ");
  const shared = readings.flatMap((reading) => reading.shared);
  const because = `${phrases} shares ${shared.length === 0 ? "no words" : `only ${shared.join(", ")}`} with the summary`;
  return silent(because, "cite the words that carry the gist, or use their words in the summary", shared.length > 0);
};

export const summary: AgreementRule = {
  code: "summary",
  reason: "Some phrase must carry the gist of the summary.",
  claim: "summary",
  judge,
};
