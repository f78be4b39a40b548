/** Whether a date that a phrase holds says a value, and what its source's publication date must supply. */
import type { DateMention } from "./dates.ts";

const DAY = 86_400_000;

interface Parts {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

function split(date: string): Parts {
  const [year, month, day] = date.split("-").map(Number);
  return { year: year as number, month, day };
}

const utc = ({ year, month = 1, day = 1 }: Parts): number => Date.UTC(year, month - 1, day);

/** "contradicts": a part differs. "undated": a missing part would follow from a publication date, and there is none. */
export type DateReading = "says" | "contradicts" | "undated" | "too-coarse";

function heldPartsAgree(mention: DateMention, value: Parts): boolean {
  if (mention.year !== undefined && mention.year !== value.year) return false;
  if (mention.month !== undefined && value.month !== undefined && mention.month !== value.month) return false;
  if (mention.day !== undefined && value.day !== undefined && mention.day !== value.day) return false;
  const weekday = value.day === undefined ? undefined : new Date(utc(value)).getUTCDay();
  return mention.weekday === undefined || weekday === undefined || mention.weekday === weekday;
}

/** A day that lies within `days` of publication on the side that the words point to. */
function isNear(value: Parts, published: Parts, ahead: boolean, days: number): boolean {
  const distance = Math.round((utc(value) - utc(published)) / DAY);
  return ahead ? distance >= 0 && distance < days : distance <= 0 && distance > -days;
}

/** Whether the year of `value` is the one nearest to publication for its month and day. */
function isNearestYear(value: Parts, published: Parts): boolean {
  if (published.month === undefined) return value.year === published.year;
  const distance = (year: number) => Math.abs(utc({ ...value, year }) - utc(published));
  return [value.year - 1, value.year + 1].every((other) => distance(value.year) < distance(other));
}

/** How a mention reads as the date `value`, given the day its source was published. */
export function readDate(mention: DateMention, value: string, published: string | null): DateReading {
  const asked = split(value);
  if (!heldPartsAgree(mention, asked)) return "contradicts";
  const source = published === null ? undefined : split(published);
  const wholeDay = source?.day !== undefined ? source : undefined;
  const { year, month, day, weekday, relative, ahead } = mention;
  if (relative !== undefined) {
    if (!wholeDay) return "undated";
    return utc(asked) - utc(wholeDay) === relative * DAY || asked.day === undefined ? "says" : "contradicts";
  }
  if (asked.day !== undefined && day === undefined) {
    if (weekday === undefined || month !== undefined) return "too-coarse";
    if (!wholeDay) return "undated";
    return isNear(asked, wholeDay, ahead, 7) ? "says" : "contradicts";
  }
  if (asked.month !== undefined && month === undefined) {
    if (day === undefined) return "too-coarse";
    if (!wholeDay) return "undated";
    return isNear(asked, wholeDay, ahead, 28) ? "says" : "contradicts";
  }
  if (year !== undefined) return "says";
  if (month === undefined && day === undefined) return "too-coarse";
  if (!source) return "undated";
  return isNearestYear(asked, source) ? "says" : "contradicts";
}
