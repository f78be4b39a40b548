import type { Amount, Period, Place, Quantity, Quote } from "../../generated/types.ts";
import { country, date, type Node, refIf } from "./terms.ts";

export const amountNode = ({ value, currency, qualifier, basis }: Amount): Node => ({
  "@type": "schema:MonetaryAmount",
  "schema:value": { "@type": "xsd:integer", "@value": String(value) },
  "schema:currency": currency,
  "rcd:qualifier": qualifier,
  "rcd:basis": basis,
});

export const quantityNode = ({ value, unit, qualifier }: Quantity): Node => ({
  "@type": "schema:QuantitativeValue",
  "schema:value": { "@type": "xsd:decimal", "@value": String(value) },
  "schema:unitText": unit,
  "rcd:qualifier": qualifier,
});

export const periodNode = ({ start, end }: Period): Node => ({
  "@type": "rcd:Period",
  "schema:startDate": date(start),
  "schema:endDate": date(end),
});

export const placeNode = ({ city, country: code }: Place): Node => ({
  "@type": "schema:Place",
  "schema:address": {
    "@type": "schema:PostalAddress",
    "schema:addressLocality": city,
    "schema:addressCountry": country(code),
  },
});

export const quoteNode = ({ text, language, translated, by }: Quote): Node => ({
  "@type": "schema:Quotation",
  "schema:text": { "@language": language, "@value": text },
  "rcd:translated": translated,
  "schema:spokenByCharacter": refIf("party", by),
});
