import type { LightMeeting, LightPledge, LightStatement } from "root-causes-diplomacy/light";
import type { Messages } from "../i18n/en.ts";
import type { ClaimField } from "../i18n/vocabulary.ts";
import { countryName } from "../records/country-names.ts";
import { nameOf } from "../records/names.ts";
import { amountInWords } from "./amounts.ts";
import { inWords } from "./dates.ts";

type Place = NonNullable<LightMeeting["place"]>;
type Participant = LightMeeting["participants"][number];
type Speaker = LightStatement["speakers"][number];

/** The field of a claim, from its JSON Pointer. */
export const fieldOf = (pointer: string): ClaimField => (pointer.split("/")[1] ?? "") as ClaimField;

/** The value that a record has at a JSON Pointer. */
export const valueAt = (record: object, pointer: string): unknown =>
  pointer
    .split("/")
    .slice(1)
    .reduce<unknown>(
      (value, key) =>
        typeof value === "object" && value !== null && Object.hasOwn(value, key)
          ? (value as Record<string, unknown>)[key]
          : undefined,
      record,
    );

function partyInWords(who: Participant | Speaker, t: Messages, language: string): string {
  const capacity = who.capacity && `${who.capacity}`;
  const behalf = who.for && who.for !== who.party && `${t.recordPage.representing} ${nameOf(who.for, language)}`;
  const role = "role" in who && who.role !== "participant" && t.roles[who.role];
  const more = [capacity, behalf, role].filter(Boolean).join(", ");
  return more ? `${nameOf(who.party, language)} (${more})` : nameOf(who.party, language);
}

const placeInWords = ({ city, country }: Place, language: string): string =>
  [city, countryName(country, language)].filter(Boolean).join(", ");

/** The value of a claim in words. */
export function claimInWords(pointer: string, value: unknown, t: Messages, language: string): string {
  if (value === null || value === undefined) return "–";
  switch (fieldOf(pointer)) {
    case "format":
      return t.formats[value as LightMeeting["format"]] ?? String(value);
    case "status":
      return t.statuses[value as LightMeeting["status"]] ?? String(value);
    case "start":
    case "end":
    case "date":
    case "announced":
      return inWords(String(value), language);
    case "place":
      return placeInWords(value as Place, language);
    case "participants":
    case "speakers":
      return partyInWords(value as Participant, t, language);
    case "pledgors":
    case "beneficiaries":
      return nameOf(String(value), language);
    case "amount": {
      const amount = value as NonNullable<LightPledge["amount"]>;
      return `${amountInWords(amount, t, language)} (${t.bases[amount.basis]})`;
    }
    case "quantity": {
      const { value: number, unit, qualifier } = value as NonNullable<LightPledge["quantity"]>;
      return [t.qualifiers[qualifier], number.toLocaleString(language), unit].filter(Boolean).join(" ");
    }
    case "period": {
      const { start, end } = value as NonNullable<LightPledge["period"]>;
      return `${inWords(start, language)} – ${inWords(end, language)}`;
    }
    case "quote": {
      const { text, language: tongue, translated, by } = value as NonNullable<LightStatement["quote"]>;
      const about = [by && nameOf(by, language), translated && t.recordPage.translated, tongue !== "en" && tongue];
      const tail = about.filter(Boolean).join(", ");
      return tail ? `“${text}” (${tail})` : `“${text}”`;
    }
    default:
      return String(value);
  }
}
