/** The days that a date may stand for: one day, or all days of its month or year. Both ends are `YYYY-MM-DD`. */
export interface Span {
  readonly first: string;
  readonly last: string;
}

const shape = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/;

/**
 * The span of a date at the precision in which it is written.
 *
 * @throws RangeError where the text is no date of the calendar
 */
export function spanOf(date: string): Span {
  const [, year, month, day] = shape.exec(date) ?? [];
  const lastOfMonth = new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).getUTCDate();
  if (year === undefined || (day !== undefined && (day === "00" || Number(day) > lastOfMonth))) {
    throw new RangeError(`${JSON.stringify(date)} is no date: write it as 2021, 2021-06 or 2021-06-07`);
  }
  return {
    first: `${year}-${month ?? "01"}-${day ?? "01"}`,
    last: `${year}-${month ?? "12"}-${day ?? lastOfMonth}`,
  };
}
