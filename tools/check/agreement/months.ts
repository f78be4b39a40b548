/** Words of the calendar in English and Spanish; a word that also means something else needs its capital. */

const names: readonly string[] = [
  "January|Jan|enero|ene",
  "February|Feb|febrero|feb",
  "March|Mar|marzo",
  "April|Apr|abril|abr",
  "May|mayo",
  "June|Jun|junio|jun",
  "July|Jul|julio|jul",
  "August|Aug|agosto|ago",
  "September|Sept|Sep|septiembre|setiembre|sept",
  "October|Oct|octubre|oct",
  "November|Nov|noviembre|nov",
  "December|Dec|diciembre|dic",
];

/** Lower-case words that are a month only beside a day or a year: "ago", "mar", "may". */
const days: readonly string[] = [
  "Sunday|Sun|domingo",
  "Monday|Mon|lunes",
  "Tuesday|Tue|Tues|martes",
  "Wednesday|Wed|miércoles|miercoles",
  "Thursday|Thu|Thurs|jueves",
  "Friday|Fri|viernes",
  "Saturday|Sat|sábado|sabado",
];

/** Matches either case for a word of four letters or more, else its own case, all capitals included. */
const spelled = (word: string): string => {
  const capital = `${word[0]?.toUpperCase()}${word.slice(1)}`;
  const forms = new Set([word, capital, word.toUpperCase()]);
  if (word.length > 4 && !/^March$/.test(word)) forms.add(word.toLowerCase());
  return [...forms].join("|");
};

const alternatives = (lists: readonly string[]): string =>
  lists
    .flatMap((list) => list.split("|"))
    .sort((a, b) => b.length - a.length)
    .map(spelled)
    .join("|");

const indexOf = (lists: readonly string[], word: string): number =>
  lists.findIndex((list) => list.toLowerCase().split("|").includes(word.toLowerCase()));

export const MONTH = alternatives(names);
export const WEEKDAY = alternatives(days);

/** 1 for January. */
export const monthNumber = (word: string): number => indexOf(names, word) + 1;
/** 0 for Sunday, as `Date` counts. */
export const weekdayNumber = (word: string): number => indexOf(days, word);
/** A month that stands alone must be spelt out, for "Mar", "Dec" and "ago" mean other things too. */
export const isWholeMonth = (word: string): boolean => word.length > 3;
