import type { Statement } from "../../../src/generated/types.ts";
import { tokensOf } from "../../fingerprint/fingerprint.ts";
import { type Judge, quotedAll, says, silent } from "../agreement/judgement.ts";
import type { AgreementRule } from "./rule.ts";

const tokens = (text: string): string => ` ${tokensOf(text).join(" ")} `;

const judge: Judge = ({ claim, proofs }) => {
  const { text } = claim.value as NonNullable<Statement["quote"]>;
  const quote = tokens(text);
  const overlaps = ({ phrase }: { phrase: string }) => quote.includes(tokens(phrase)) || tokens(phrase).includes(quote);
  if (proofs.some(overlaps)) return says;
  const phrases = quotedAll(proofs);
  return silent(`${phrases} is not a part of the quote`, "cite words of the quote itself");
};

export const quote: AgreementRule = {
  code: "quote",
  reason: "The evidence of a quote is a part of it, in a source that prints all of it.",
  claim: "quote",
  judge,
};
