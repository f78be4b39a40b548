import { dayOf } from "../../parts/dates.ts";

/** First and last day shown, `YYYY-MM-DD`. */
export interface Range {
  readonly from: string;
  readonly to: string;
}

const day = 24 * 60 * 60 * 1000;
const shortest = 7 * day;

/** From 2019, where the record begins, to today. */
export const whole: Range = { from: "2019-01-01", to: dayOf(new Date()) };

const startOf = ({ from }: Range): number => Date.parse(from);
const endOf = ({ to }: Range): number => Date.parse(to) + day;

/** The moments that a range spans, the last day included. */
export const moments = (range: Range): [Date, Date] => [new Date(startOf(range)), new Date(endOf(range))];

/** The range between two moments, in whole days and within the record. */
export function rangeOf(start: number, end: number): Range {
  const length = Math.min(Math.max(end - start, shortest), endOf(whole) - startOf(whole));
  const from = Math.min(Math.max(start, startOf(whole)), endOf(whole) - length);
  return { from: dayOf(new Date(from)), to: dayOf(new Date(from + length - 1)) };
}

/** The range moved by a part of its own length; negative is earlier. */
export function panned(range: Range, part: number): Range {
  const shift = (endOf(range) - startOf(range)) * part;
  return rangeOf(startOf(range) + shift, endOf(range) + shift);
}

/** The range around the same middle, a factor as long. */
export function zoomed(range: Range, factor: number): Range {
  const middle = (startOf(range) + endOf(range)) / 2;
  const half = ((endOf(range) - startOf(range)) / 2) * factor;
  return rangeOf(middle - half, middle + half);
}

/** The range that an address names; what it leaves out or gets wrong is taken from the whole. */
export function rangeIn(from: string, to: string): Range {
  const valid = (date: string, otherwise: string): string =>
    /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date)) ? date : otherwise;
  const range = { from: valid(from, whole.from), to: valid(to, whole.to) };
  return range.from <= range.to ? range : whole;
}

export const isWhole = ({ from, to }: Range): boolean => from <= whole.from && to >= whole.to;
