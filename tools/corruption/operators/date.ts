import { claimsOf } from "../../check/claims.ts";
import { damaged, type Operator } from "./operator.ts";

/** The date moved by days, months or years, at its own precision. */
function shifted(date: string, { years = 0, months = 0, days = 0 }): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const moved = new Date(Date.UTC(year + years, month - 1 + months, day + days));
  return moved.toISOString().slice(0, date.length);
}

const shifts = [
  { days: 1 },
  { days: -1 },
  { days: 7 },
  { days: -7 },
  { months: 1 },
  { months: -1 },
  { years: 1 },
  { years: -1 },
];

export const date: Operator = {
  name: "another date",
  *damage({ kind, record }) {
    for (const { pointer, type, value } of claimsOf(kind, record)) {
      const dates: [string, string][] =
        type === "date"
          ? [[pointer, value as string]]
          : type === "period"
            ? Object.entries(value as object).map(([end, at]) => [`${pointer}/${end}`, at])
            : [];
      for (const [where, old] of dates) {
        for (const other of new Set(shifts.map((shift) => shifted(old, shift)))) {
          if (other === old) continue;
          yield damaged(record, { [where]: other });
          // Where begin and end are one day, moving both keeps their order and hides the mistake best.
          const oneDay = kind === "meeting" && record.start === record.end && where === "/start";
          if (oneDay) yield damaged(record, { "/start": other, "/end": other });
        }
      }
    }
  },
};
