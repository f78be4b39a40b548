import type { Pledge } from "../../../src/generated/types.ts";
import { readDate } from "../agreement/calendar.ts";
import { datesIn } from "../agreement/dates.ts";
import { contradicts, type Judge, quotedAll, says, silent } from "../agreement/judgement.ts";
import type { AgreementRule } from "./rule.ts";

const judge: Judge = ({ claim, proofs }) => {
  const { start, end } = claim.value as NonNullable<Pledge["period"]>;
  const mentions = proofs.flatMap(({ phrase, source }) =>
    datesIn(phrase).map((mention) => [start, end].map((value) => readDate(mention, value, source.published))),
  );
  const open = [start, end].filter((_, at) => !mentions.some((readings) => readings[at] === "says"));
  if (open.length === 0) return says;
  const phrases = quotedAll(proofs);
  // A date that is the begin leaves the end unsaid; one that is neither says otherwise.
  const strays = mentions.filter((readings) => !readings.includes("says"));
  const mend = "cite words that name the begin and the end, or correct the period";
  if (strays.length > 0 && strays.flat().every((reading) => reading === "contradicts")) {
    return contradicts(`${phrases} names other dates than ${open.join(" and ")}`, mend);
  }
  return silent(`${phrases} does not say ${open.join(" and ")}`, mend, open.length === 1);
};

export const period: AgreementRule = {
  code: "period",
  reason: "A phrase must hold the begin and the end of the time that a pledge covers.",
  claim: "period",
  judge,
};
