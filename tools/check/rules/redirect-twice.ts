import type { RedirectRule } from "./rule.ts";

export const redirectTwice: RedirectRule = {
  code: "redirect-twice",
  reason: "Two lines for one id may lead to different records.",
  *check(line, dataset) {
    const first = dataset.redirects.find(({ kind, from }) => kind === line.kind && from === line.from);
    if (first !== line) yield { pointer: "/from", message: `"${line.from}" has a line already; keep one of them` };
  },
};
