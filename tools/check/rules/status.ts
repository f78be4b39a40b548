import { type Status, statusesIn } from "../agreement/cues.ts";
import { contradicts, type Judge, quotedAll, says, silent } from "../agreement/judgement.ts";
import type { AgreementRule } from "./rule.ts";

const judge: Judge = ({ claim, proofs }) => {
  const asked = claim.value as Status;
  const readings = proofs.map(({ phrase }) => statusesIn(phrase));
  const phrases = quotedAll(proofs);
  const mend = "correct the status or cite words that tell it";
  // Whoever tells of it as past knows more than whoever looks ahead.
  const isPast = asked === "announced" && readings.some((statuses) => statuses.has("held") && statuses.size === 1);
  if (isPast) return contradicts(`${phrases} tells of a meeting held, not announced`, mend);
  if (readings.some((statuses) => statuses.has(asked))) return says;
  const other = readings.find((statuses) => statuses.size > 0);
  if (other) return contradicts(`${phrases} tells of a meeting ${[...other].join(" or ")}, not ${asked}`, mend);
  return silent(`${phrases} has no verb that tells whether it was ${asked}`, mend);
};

export const status: AgreementRule = {
  code: "status",
  reason: "A phrase must tell whether the meeting was held, announced or cancelled.",
  claim: "status",
  judge,
};
