import type { Pledge } from "../../../src/generated/types.ts";
import {
  contradicts,
  type Judgement,
  type Proof,
  phraseByPhrase,
  quoted,
  says,
  silent,
} from "../agreement/judgement.ts";
import { numbersIn } from "../agreement/numbers.ts";
import { namesUnit } from "../agreement/units.ts";
import type { AgreementRule } from "./rule.ts";

type Quantity = NonNullable<Pledge["quantity"]>;

function judgePhrase({ phrase, source }: Proof, { value, unit, qualifier }: Quantity): Judgement {
  const counts = numbersIn(phrase, source.language).filter((mention) => mention.currency === undefined);
  const mend = "correct the quantity or cite another phrase";
  if (counts.length === 0) return silent(`${quoted(phrase)} holds no number`, "cite words that hold number and unit");
  const same = counts.filter((mention) => mention.value === value);
  if (same.length === 0) {
    return contradicts(`${quoted(phrase)} says ${counts.map(({ text }) => text).join(", ")}, not ${value}`, mend);
  }
  if (!same.some((mention) => mention.qualifier === qualifier)) {
    return contradicts(`${quoted(phrase)} says "${same[0]?.qualifier}", the record says "${qualifier}"`, mend);
  }
  const isNamed = namesUnit(phrase, unit);
  return isNamed ? says : silent(`${quoted(phrase)} does not say what is counted (${quoted(unit)})`, mend, true);
}

export const quantity: AgreementRule = {
  code: "quantity",
  reason: "The number and what is counted must be those that a phrase says.",
  claim: "quantity",
  judge: phraseByPhrase(judgePhrase),
};
