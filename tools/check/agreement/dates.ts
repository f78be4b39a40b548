/** Finds the dates that a phrase holds, in English, Spanish, Korean and ISO form. */
import { remembered } from "../../memo.ts";
import { isWholeMonth, MONTH, monthNumber, WEEKDAY, weekdayNumber } from "./months.ts";

/** The parts of one date that a phrase holds. */
export interface DateMention {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /** 0 for Sunday. */
  readonly weekday?: number | undefined;
  /** Days from publication: 0 for "today", -1 for "yesterday", 1 for "tomorrow". */
  readonly relative?: number | undefined;
  /** In a span of days such as "June 7-8": which end this is. */
  readonly edge?: "first" | "last" | undefined;
  /** Whether words of the future stand before it. */
  readonly ahead: boolean;
  readonly text: string;
}

type Parts = Omit<DateMention, "ahead" | "text">;

const DAY =
  "(?<day>\\d{1,2})(?:st|nd|rd|th|º|°)?(?:\\s*(?:-|–|—|to|and|y|al|&)\\s*(?<lastDay>\\d{1,2})(?:st|nd|rd|th)?)?";
const YEAR = "(?<year>(?:19|20)\\d{2})";
const NAMED_DAY = `(?:(?<weekday>${WEEKDAY})\\.?\\s*,?\\s*(?:el\\s+|the\\s+)?)?`;
const EDGE = "(?<![\\p{L}\\p{N}])";
const END = "(?![\\p{L}\\p{N}])";

/** From the fullest form to the barest; what one form took, the next does not see. */
const FORMS: readonly RegExp[] = [
  `${EDGE}${YEAR}-(?<month>\\d{2})-(?<day>\\d{2})${END}`,
  `${EDGE}${NAMED_DAY}(?<monthName>${MONTH})\\.?\\s+${DAY}(?:\\s*,)?(?:\\s+${YEAR})?${END}`,
  `${EDGE}${NAMED_DAY}${DAY}\\s+(?:de\\s+|of\\s+)?(?<monthName>${MONTH})\\.?(?:\\s*,?\\s*(?:de\\s+|del\\s+|of\\s+)?${YEAR})?${END}`,
  `${EDGE}(?<monthName>${MONTH})\\.?,?\\s+(?:de\\s+|del\\s+|of\\s+)?${YEAR}${END}`,
  `(?:${YEAR}年)?(?<month>\\d{1,2})月(?:(?<day>\\d{1,2})日)?`,
  `(?:${YEAR}년\\s*)?(?<month>\\d{1,2})월\\s*(?:(?<day>\\d{1,2})일)?`,
  `${EDGE}(?:${YEAR}\\.\\s?)?(?<month>1[0-2]|[1-9])\\.\\s?(?<day>3[01]|[12]\\d|[1-9])일`,
  `${EDGE}(?:${YEAR}\\.\\s?)?(?<month>1[0-2]|0?[1-9])\\.\\s?(?<day>3[01]|[12]\\d|0?[1-9])\\.?\\s?\\([월화수목금토일]\\)`,
  `${EDGE}${YEAR}\\.\\s?(?<month>1[0-2]|0?[1-9])\\.\\s?(?<day>3[01]|[12]\\d|0?[1-9])${END}`,
  `${EDGE}(?<day>0?[1-9]|[12]\\d|3[01])\\.(?<month>0?[1-9]|1[0-2])\\.${YEAR}${END}`,
  `${YEAR}년`,
  "(?<![\\p{N}.])(?<day>\\d{1,2})일(?!\\s*간)",
  `${EDGE}(?:[Tt]he|día)\\s+(?<day>\\d{1,2})(?:st|nd|rd|th|º)?(?=\\s*(?:[.,;]|$))`,
  `${EDGE}(?<weekday>${WEEKDAY})${END}`,
  `${EDGE}(?<wholeMonth>${MONTH})${END}`,
  `(?<![\\p{L}\\p{N}$€.,])${YEAR}(?![\\p{L}\\p{N}%]|[.,]\\d)`,
  `${EDGE}(?<today>[Tt]oday|[Tt]onight|[Tt]his (?:morning|afternoon|evening)|[Hh]oy|[Ee]sta (?:mañana|tarde|noche))${END}`,
  `${EDGE}(?<yesterday>[Yy]esterday|[Aa]yer)${END}`,
  `${EDGE}(?<tomorrow>[Tt]omorrow)${END}`,
].map((form) => new RegExp(form, "gu"));

const FUTURE =
  /(?<!\p{L})(?:will|plans?|planned|planning|scheduled|set|expects?|expected|upcoming|next|coming|slated|gears|ahead of|to (?:visit|travel|meet|host|hold|attend)|próxim[oa]|proxim[oa]|irá|visitará|viajará|\p{L}+(?:ará|erá|irá|arán|erán|irán))(?!\p{L})/giu;

/** Korean puts the verb last, so its future stands behind the date. */
const AHEAD_KOREAN = /예정|[가-힣]할 계획|파견할|방문할|개최할/u;

const number = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));

function partsOf(groups: Record<string, string | undefined>): Parts[] {
  const monthName = groups.monthName ?? groups.wholeMonth;
  if (groups.wholeMonth !== undefined && !isWholeMonth(groups.wholeMonth) && groups.wholeMonth !== "May") return [];
  const month = monthName === undefined ? number(groups.month) : monthNumber(monthName);
  const relative = groups.today ? 0 : groups.yesterday ? -1 : groups.tomorrow ? 1 : undefined;
  const weekday = groups.weekday === undefined ? undefined : weekdayNumber(groups.weekday);
  const first = { year: number(groups.year), month, day: number(groups.day), weekday, relative };
  if (month !== undefined && (month < 1 || month > 12)) return [];
  if (groups.lastDay === undefined) return [first];
  const last = { ...first, day: number(groups.lastDay), weekday: undefined };
  return [
    { ...first, edge: "first" },
    { ...last, edge: "last" },
  ];
}

/** Every date in a phrase, in no particular order. */
export const datesIn = remembered((phrase: string): readonly DateMention[] => {
  const text = phrase.normalize("NFC");
  const futures = [...text.matchAll(FUTURE)].map(({ index }) => index);
  const found: DateMention[] = [];
  let rest = text;
  for (const form of FORMS) {
    rest = rest.replace(form, (match, ...args) => {
      const groups = args.at(-1) as Record<string, string | undefined>;
      const at = args.at(-3) as number;
      const ahead = futures.some((future) => future < at) || AHEAD_KOREAN.test(text);
      found.push(...partsOf(groups).map((parts) => ({ ...parts, ahead, text: match.trim() })));
      return "\u0000".repeat(match.length);
    });
  }
  return found;
});
