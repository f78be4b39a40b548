import type { Meeting } from "../../../src/generated/types.ts";
import { namesOfCity } from "../agreement/countries.ts";
import { type Format, formatsIn } from "../agreement/cues.ts";
import { contradicts, type Judge, quotedAll, says, silent } from "../agreement/judgement.ts";
import { namesCity } from "../agreement/text.ts";
import type { AgreementRule } from "./rule.ts";

/** Words such as "in San José" tell that people met there. */
const namesPlace = (phrase: string, { place }: Meeting): boolean =>
  place?.city !== undefined && namesOfCity(place.city).some((name) => namesCity(phrase, name));

const judge: Judge = ({ claim, proofs, entry }) => {
  const asked = claim.value as Format;
  const readings = proofs.map(({ phrase }) => {
    const formats = formatsIn(phrase);
    const there = entry.kind === "meeting" && formats.size === 0 && namesPlace(phrase, entry.record);
    return there ? formats.add("in-person") : formats;
  });
  const phrases = quotedAll(proofs);
  const mend = "correct the format, cite words that tell it, or write unknown";
  const other = readings.find((formats) => formats.size > 0 && !formats.has(asked));
  if (other) return contradicts(`${phrases} tells of ${[...other].join(" or ")}, not ${asked}`, mend);
  return readings.some((formats) => formats.has(asked)) ? says : silent(`${phrases} has no word for ${asked}`, mend);
};

export const format: AgreementRule = {
  code: "format",
  reason: "A phrase must tell how the parties met.",
  claim: "format",
  judge,
};
