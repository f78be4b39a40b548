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
import type { AgreementRule } from "./rule.ts";

type Amount = NonNullable<Pledge["amount"]>;

function judgePhrase({ phrase, source }: Proof, { value, currency, qualifier, basis }: Amount): Judgement {
  const money = numbersIn(phrase, source.language).filter((mention) => mention.currency !== undefined);
  if (money.length === 0) {
    return silent(`${quoted(phrase)} names no sum of money`, "cite words that hold figure and currency");
  }
  const same = money.filter((mention) => mention.value === value && mention.currency === currency);
  const mend = "correct the amount or cite another phrase";
  if (same.length === 0) {
    const found = money.map((mention) => `${mention.value} ${mention.currency} ("${mention.text}")`).join(", ");
    return contradicts(`${quoted(phrase)} says ${found}, not ${value} ${currency}`, mend);
  }
  const bounded = same.find((mention) => mention.qualifier === qualifier);
  if (!bounded) {
    return contradicts(`${quoted(phrase)} says "${same[0]?.qualifier}", the record says "${qualifier}"`, mend);
  }
  if (bounded.basis !== undefined && bounded.basis !== basis) {
    return contradicts(`${quoted(phrase)} makes the sum "${bounded.basis}", the record makes it "${basis}"`, mend);
  }
  return says;
}

export const amount: AgreementRule = {
  code: "amount",
  reason: "Sign, number, scale and currency of a sum must be those that a phrase says.",
  claim: "amount",
  judge: phraseByPhrase(judgePhrase),
};
