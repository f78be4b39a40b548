import type { RecordRule } from "./rule.ts";

export const partsExceedTotal: RecordRule = {
  code: "parts-exceed-total",
  reason: "Parts that add up to more than their whole are counted wrongly somewhere.",
  *check(entry, dataset) {
    if (entry.kind !== "pledge" || !entry.record.amount || entry.record.notes !== undefined) return;
    const { value, currency } = entry.record.amount;
    const parts = dataset
      .partsOf(entry.id)
      .filter(
        ({ amount, relations }) => amount?.currency === currency && !relations.some(({ type }) => type === "restates"),
      );
    const sum = parts.reduce((total, { amount }) => total + (amount?.value ?? 0), 0);
    if (sum > value) {
      const message = `its parts add up to ${sum} ${currency}, more than ${value}; correct them or say in "notes" why`;
      yield { pointer: "/amount/value", message };
    }
  },
};
