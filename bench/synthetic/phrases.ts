import type { Meeting, Pledge, Statement } from "../../src/generated/types.ts";
import type { Claim } from "../../tools/check/claims.ts";

type Amount = NonNullable<Pledge["amount"]>;
type Quantity = NonNullable<Pledge["quantity"]>;

const formats = {
  "in-person": "the two sides met in person then",
  video: "the two sides spoke by video then",
  phone: "the two sides spoke by phone then",
  hybrid: "it was a hybrid meeting of all",
  unknown: "",
};
const statuses = {
  held: "the two sides met and talked",
  announced: "the two sides will meet soon",
  cancelled: "the meeting was cancelled that morning",
};
const bounds = { exact: "", "at-least": "at least ", "up-to": "up to ", about: "about " };

const countries = new Intl.DisplayNames(["en"], { type: "region" });
const months = new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" });

/** A date as a page prints it, at the same precision. */
function spelled(date: string): string {
  const [year, month, day] = date.split("-");
  const name = month && months.format(new Date(`${year}-${month}-01T00:00:00Z`));
  return [name, day && `${Number(day)},`, year].filter(Boolean).join(" ");
}

const grouped = (value: number): string => value.toLocaleString("en");
const someOf = (text: string, count: number): string => text.split(" ").slice(0, count).join(" ");

/**
 * A phrase that says the value of a claim.
 *
 * @param nameOf - the name of a party
 */
export function phraseFor({ type, value }: Claim, nameOf: (id: string) => string): string {
  switch (type) {
    case "summary":
      return someOf(value as string, 8);
    case "format":
      return formats[value as Meeting["format"]];
    case "status":
      return statuses[value as Meeting["status"]];
    case "date":
      return `this was said on ${spelled(value as string)} in town`;
    case "place": {
      const { city, country } = value as NonNullable<Meeting["place"]>;
      return `rooms in ${city ? `${city}, ` : ""}${countries.of(country)} were full`;
    }
    case "party":
      return partyPhrase(value as string | Meeting["participants"][number], nameOf);
    case "quote":
      return (value as NonNullable<Statement["quote"]>).text;
    case "amount": {
      const amount = value as Amount;
      return `a sum of ${bounds[amount.qualifier]}${amount.currency} ${grouped(amount.value)} was named`;
    }
    case "quantity": {
      const quantity = value as Quantity;
      return `a count of ${bounds[quantity.qualifier]}${grouped(quantity.value)} ${quantity.unit} was named`;
    }
    case "period": {
      const { start, end } = value as NonNullable<Pledge["period"]>;
      return `it runs from ${spelled(start)} to ${spelled(end)} there`;
    }
  }
}

function partyPhrase(who: string | Meeting["participants"][number], nameOf: (id: string) => string): string {
  if (typeof who === "string") return `words on ${nameOf(who)} were read`;
  const name = [who.capacity, nameOf(who.party)].filter(Boolean).join(" ");
  return `words by ${name} ${who.for ? `of ${nameOf(who.for)} ` : ""}were read`;
}

/** The name of a country in English, by its code. */
export const countryName = (code: string): string => countries.of(code) ?? code;
