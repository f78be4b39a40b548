import type { RecordRule } from "./rule.ts";

export const restatedMoney: RecordRule = {
  code: "restated-money",
  reason: "What was promised before is no new money.",
  *check(entry) {
    if (entry.kind !== "pledge" || entry.record.amount?.basis !== "additional") return;
    const restated = entry.record.relations.find(({ type }) => type === "restates");
    if (restated) {
      const message = `it restates "${restated.pledge}", so its money is not additional; make the basis total`;
      yield { pointer: "/amount/basis", message };
    }
  },
};
