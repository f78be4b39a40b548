import type { RecordRule } from "./rule.ts";

export const selfBenefit: RecordRule = {
  code: "self-benefit",
  reason: "A pledge is made to others; one that a party makes to itself is more often a pledgor mistaken.",
  *check(entry, dataset) {
    if (entry.kind !== "pledge" || entry.record.notes !== undefined) return;
    const { pledgors, beneficiaries } = entry.record;
    const [pledgor] = pledgors;
    if (pledgor === undefined || pledgors.length > 1) return;
    const gainers = beneficiaries.flatMap((id) => [id, ...dataset.names.countriesOf(id)]);
    const own = [pledgor, ...dataset.names.countriesOf(pledgor)].find((id) => gainers.includes(id));
    if (own !== undefined) {
      const message = `${pledgor} is pledgor and gains (${own}) too; correct one of them or say in "notes" how that is`;
      yield { pointer: "/pledgors/0", message };
    }
  },
};
