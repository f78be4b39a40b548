import type { LightPledge } from "root-causes-diplomacy/light";
import type { Messages } from "../i18n/en.ts";

type Amount = NonNullable<LightPledge["amount"]>;

export const money = (value: number, currency: string, language: string): string =>
  `${currency} ${value.toLocaleString(language)}`;

/** An amount with its qualifier: "up to USD 4,000,000,000". */
export const amountInWords = ({ value, currency, qualifier }: Amount, t: Messages, language: string): string =>
  [t.qualifiers[qualifier], money(value, currency, language)].filter(Boolean).join(" ");
