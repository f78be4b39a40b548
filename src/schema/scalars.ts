import * as z from "zod";

/** True for a date that exists in the calendar, at the precision it is written in. */
const exists = (date: string): boolean => {
  const [year, month = "01", day = "01"] = date.split("-");
  const parsed = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
};

export const IsoDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, "write a date as 2021, 2021-04 or 2021-04-26")
  .refine(exists, "this day is not in the calendar");

export const Slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "write an id in lower-case ASCII words joined by hyphens")
  .max(100);

export const DatedId = z
  .string()
  .regex(
    /^\d{4}(-\d{2}(-\d{2})?)?(-[a-z0-9]+)+$/,
    "write the id of a dated record as <yyyy-mm-dd>-<slug>, in lower-case ASCII",
  )
  .max(100);

export const CountryCode = z.string().regex(/^[A-Z]{2}$/, "write a country as its ISO 3166-1 alpha-2 code, such as GT");

export const CurrencyCode = z.string().regex(/^[A-Z]{3}$/, "write a currency as its ISO 4217 code, such as USD");

export const LanguageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "write a language as a BCP 47 tag, such as en or es-MX");

export const Url = z
  .string()
  .regex(/^https?:\/\/[^\s/]+(\/\S*)?$/, "write the whole address, beginning with http:// or https://");

/** Words on one line, without space at either end. */
export const Line = z
  .string()
  .min(1)
  .regex(/^\S(.*\S)?$/u, "write one line without space at its ends");

/** A party or a country: an id of `people` or `organizations`, or an ISO 3166-1 alpha-2 code. */
export const PartyOrCountry = z
  .string()
  .regex(/^([A-Z]{2}|[a-z0-9]+(-[a-z0-9]+)*)$/, "write the id of a party, or a country's ISO 3166-1 alpha-2 code");

export const Pointer = z
  .string()
  .regex(/^(\/([^~/]|~[01])*)+$/, "write a JSON Pointer (RFC 6901), such as /amount or /participants/1");
