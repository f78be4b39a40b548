import { looksLikeCountry } from "../agreement/countries.ts";
import { linksOf } from "../links.ts";
import type { RecordRule } from "./rule.ts";

export const dangling: RecordRule = {
  code: "dangling",
  reason: "A link that leads nowhere is a fact that nobody can look up.",
  *check(entry, dataset) {
    for (const { pointer, id, kinds } of linksOf(entry)) {
      if (looksLikeCountry(id) && kinds.includes("country")) continue;
      const due = kinds.filter((kind) => kind !== "country");
      if (due.some((kind) => dataset.hasFile(kind, id))) continue;
      const others = (["meeting", "statement", "pledge", "person", "organization", "source"] as const).filter((kind) =>
        dataset.hasFile(kind, id),
      );
      const [gone] = due.flatMap((kind) => dataset.redirect(kind, id) ?? []);
      const elsewhere = others.length > 0 ? `it is a ${others.join(" and a ")}` : "no record has this id";
      const became = gone && `it was ${gone.reason}${gone.to.length > 0 ? `: use ${gone.to.join(" or ")}` : ""}`;
      const found = became ?? elsewhere;
      yield {
        pointer,
        message: `"${id}" is to be a ${due.join(" or a ")}, but ${found}; correct the id or add the record`,
      };
    }
  },
};
