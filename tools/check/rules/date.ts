import { readDate } from "../agreement/calendar.ts";
import { datesIn } from "../agreement/dates.ts";
import {
  contradicts,
  type Judgement,
  type Proof,
  phraseByPhrase,
  quoted,
  says,
  silent,
} from "../agreement/judgement.ts";
import type { AgreementRule } from "./rule.ts";

/** How one phrase reads as the date: its best mention decides. */
function judgePhrase({ phrase, source }: Proof, value: string, pointer: string): Judgement {
  // Of "June 7-8" only the 7th can be the begin, and only the 8th the end.
  const otherEdge = { "/start": "last", "/end": "first" }[pointer];
  const mentions = datesIn(phrase).filter(({ edge }) => edge === undefined || edge !== otherEdge);
  const readings = mentions.map((mention) => readDate(mention, value, source.published));
  const held = mentions.map(({ text }) => text).join(", ");
  if (readings.includes("says")) return says;
  if (readings.length === 0) return silent(`${quoted(phrase)} holds no date`, "cite words that name the day");
  if (readings.every((reading) => reading === "contradicts")) {
    const because = `${quoted(phrase)} holds ${quoted(held)}, published ${source.published ?? "on an unknown day"}`;
    return contradicts(because, "correct the date or cite another phrase");
  }
  const because = readings.includes("undated")
    ? `${quoted(held)} needs the day on which ${source.id} was published, and that is not known`
    : `${quoted(held)} leaves the day or the month open`;
  return silent(because, "cite words that name the whole date, or a source with a date of publication", true);
}

export const date: AgreementRule = {
  code: "date",
  reason: "A phrase must hold the day; what it leaves out follows from the day its source was published.",
  claim: "date",
  judge: phraseByPhrase(judgePhrase),
};
