import { contentWords, gistOf } from "../agreement/gist.ts";
import { type Judge, type Proof, quotedAll, says, silent } from "../agreement/judgement.ts";
import type { NameIndex } from "../agreement/names.ts";
import { numbersIn } from "../agreement/numbers.ts";
import { wordsOf } from "../agreement/text.ts";
import type { AgreementRule } from "./rule.ts";

const MIN_SHARED = 2;

/** Across languages names and figures are what a phrase and a summary share. */
function sharedAcross({ phrase, source }: Proof, summary: string, names: NameIndex): number {
  const bearers = (text: string) =>
    new Set(
      names.mentions(text).flatMap((mention) => [...mention.bearers].flatMap((id) => [id, ...names.countriesOf(id)])),
    );
  const figures = (text: string, language: string) => new Set(numbersIn(text, language).map(({ value }) => value));
  const [told, counted] = [bearers(summary), figures(summary, "en")];
  const own = [...bearers(phrase)].filter((id) => told.has(id));
  const counts = [...figures(phrase, source.language)].filter((value) => counted.has(value));
  return own.length + counts.length;
}

/** Words that tell who and when, which other claims prove; the gist is what happened. */
const WHO_AND_WHEN = contentWords(
  `president vice minister secretary ambassador foreign affairs secretary-general administrator director executive chief
  adviser advisor special envoy leader leaders official officials government governments
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december`,
);

/** Whether any shared word tells more than the names of those involved. */
function tellsWhat(shared: readonly string[], phrase: string, names: NameIndex): boolean {
  const words = wordsOf(phrase);
  const named = contentWords(
    names
      .mentions(phrase)
      .map(({ start, length }) => words.slice(start, start + length).join(" "))
      .join(" "),
  );
  return shared.some((word) => !named.has(word) && !WHO_AND_WHEN.has(word) && !/^\d+$/.test(word));
}

const judge: Judge = ({ claim, proofs, dataset }) => {
  const text = claim.value as string;
  const readings = proofs.map((proof) => {
    const { shared, carries } = gistOf(proof.phrase, text);
    const across = proof.source.language.startsWith("en") ? 0 : sharedAcross(proof, text, dataset.names);
    return { shared, carries: carries && tellsWhat(shared, proof.phrase, dataset.names), across };
  });
  if (readings.some(({ carries, across }) => carries || across >= MIN_SHARED)) return says;
  const phrases = quotedAll(proofs);
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
