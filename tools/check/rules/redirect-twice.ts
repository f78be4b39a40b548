import type { RedirectRule } from "./rule.ts";

export const redirectTwice: RedirectRule = {
  code: "redirect-twice",
  reason: "Two lines for one id may lead to different records.",
  *check(line, dataset) {
    if (dataset.redirect(line.kind, line.from) === line) return;
    yield { pointer: "/from", message: `"${line.from}" has a line already; keep one of them` };
  },
};
