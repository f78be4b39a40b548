import type { Organization } from "../../../src/generated/types.ts";
import type { RecordRule } from "./rule.ts";

const OFFICIAL = new Set<Organization["kind"]>(["government", "ministry", "agency"]);

export const selfBenefit: RecordRule = {
  code: "self-benefit",
  reason: "A pledge is made to others; one that a party makes to itself is more often a pledgor mistaken.",
  *check(entry, dataset) {
    if (entry.kind !== "pledge" || /(?<!\p{L})own(?!\p{L})/u.test(entry.record.notes ?? "")) return;
    const { pledgors, beneficiaries } = entry.record;
    const [pledgor] = pledgors;
    if (pledgor === undefined || pledgors.length > 1) return;
    const office = dataset.get("organization", pledgor);
    const state = office?.country !== undefined && OFFICIAL.has(office.kind) ? [office.country] : [];
    const gainers = beneficiaries.flatMap((id) => [id, ...dataset.names.countriesOf(id)]);
    const own = [pledgor, ...state].find((id) => gainers.includes(id));
    if (own !== undefined) {
      const message = `${pledgor} is pledgor and gains (${own}) too; correct one of them or say in "notes" that it is for its own`;
      yield { pointer: "/pledgors/0", message };
    }
  },
};
