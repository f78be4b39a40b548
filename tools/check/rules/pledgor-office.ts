import type { RecordRule } from "./rule.ts";

export const pledgorOffice: RecordRule = {
  code: "pledgor-office",
  reason: "Who promises in office binds the office: the pledgor is the government or the organization.",
  *check(entry, dataset) {
    if (entry.kind !== "pledge") return;
    for (const [index, id] of entry.record.pledgors.entries()) {
      if (dataset.get("person", id)) {
        yield { pointer: `/pledgors/${index}`, message: `${id} is a person; name what the person pledges for` };
      }
    }
  },
};
