import { allKinds } from "../../../src/schema/kinds.ts";
import type { RedirectRule } from "./rule.ts";

export const redirectTarget: RedirectRule = {
  code: "redirect-target",
  reason: "Whoever follows an old id is to come to a record at once, and to one of the same kind.",
  *check({ kind, from, to }, dataset) {
    for (const [index, id] of to.entries()) {
      if (dataset.hasFile(kind, id)) continue;
      const next = dataset.redirect(kind, id);
      const others = allKinds.filter((other) => dataset.hasFile(other, id));
      const found = next
        ? `it was ${next.reason} itself; name what stands in its place (${next.to.join(", ") || "nothing"})`
        : `${others.length > 0 ? `it is a ${others.join(" and a ")}` : "no record has this id"}; correct the id`;
      yield { pointer: `/to/${index}`, message: `"${from}" is to lead to a ${kind} "${id}", but ${found}` };
    }
  },
};
