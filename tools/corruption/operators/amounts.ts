import type { Pledge } from "../../../src/generated/types.ts";
import { type Damage, damaged, type Operator } from "./operator.ts";

/** An operator over the figures of a pledge. */
const figures = (name: string, others: (value: number) => readonly number[]): Operator => ({
  name,
  *damage({ record }): Generator<Damage> {
    for (const field of ["amount", "quantity"] as const) {
      const value = (record as Partial<Pledge>)[field]?.value;
      for (const other of value === undefined ? [] : others(value))
        yield damaged(record, { [`/${field}/value`]: other });
    }
  },
});

export const amount = figures("another amount", (value) => [
  value + 1,
  value - 1,
  value * 2,
  Math.round(value * 1.1) + 1,
]);
export const sign = figures("another sign", (value) => [-value]);
export const scale = figures("another scale", (value) => [value * 1000, value / 1000, value * 10, value / 10]);

const currencies = ["USD", "EUR", "MXN", "KRW", "JPY", "GBP", "CAD"];

export const currency: Operator = {
  name: "another currency",
  *damage({ record }) {
    const own = (record as Partial<Pledge>).amount?.currency;
    if (own === undefined) return;
    for (const other of currencies) if (other !== own) yield damaged(record, { "/amount/currency": other });
  },
};

const qualifiers = ["exact", "at-least", "up-to", "about"];

export const qualifier: Operator = {
  name: "another qualifier",
  *damage({ record }) {
    for (const field of ["amount", "quantity"] as const) {
      const own = (record as Partial<Pledge>)[field]?.qualifier;
      for (const other of own === undefined ? [] : qualifiers) {
        if (other !== own) yield damaged(record, { [`/${field}/qualifier`]: other });
      }
    }
  },
};
