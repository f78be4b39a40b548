import type { RecordRule } from "./rule.ts";

export const samePage: RecordRule = {
  code: "same-page",
  reason: "One page under two ids looks like two witnesses.",
  *check(entry, dataset) {
    if (entry.kind !== "source") return;
    const twin = dataset.pages(entry.record.url).find(({ id }) => id < entry.id);
    if (twin) yield { pointer: "/url", message: `"${twin.id}" has this address too; keep one source for one page` };
  },
};
