import type { RedirectRule } from "./rule.ts";

export const redirectLive: RedirectRule = {
  code: "redirect-live",
  reason: "An id is a record's or it is gone: as both, nobody knows which one a lookup gives.",
  *check({ kind, from }, dataset) {
    if (!dataset.hasFile(kind, from)) return;
    yield { pointer: "/from", message: `a ${kind} has the id "${from}"; delete its file, or this line if it stays` };
  },
};
