const precision: Record<number, Intl.DateTimeFormatOptions> = {
  7: { year: "numeric", month: "long" },
  10: { year: "numeric", month: "long", day: "numeric" },
};

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: string, length: number): Intl.DateTimeFormat | undefined {
  const options = precision[length];
  const key = `${language} ${length}`;
  if (options && !formats.has(key)) {
    const locale = language === "en" ? "en-GB" : language;
    formats.set(key, new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }));
  }
  return formats.get(key);
}

/** The first moment of a date that may be known to the month or year only. */
export const firstMoment = (date: string): Date => new Date(date);

/** A date in words, at the precision known; a text that is no date is shown as it is. */
export function inWords(date: string, language: string): string {
  const moment = firstMoment(date);
  return Number.isNaN(moment.getTime()) ? date : (formatOf(language, date.length)?.format(moment) ?? date);
}

/** The day of a moment as `YYYY-MM-DD`. */
export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);
