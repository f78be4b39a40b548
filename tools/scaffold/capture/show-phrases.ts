import { answersTo } from "../candidates/answers.ts";
import type { Page } from "../candidates/candidates.ts";
import type { Task } from "./task.ts";

/** Phrases for every value that `--for` asks about. */
export function showPhrases(page: Page, { asked, dataset, print }: Task): void {
  for (const each of asked) {
    const answers = answersTo(each, page, dataset);
    const lines = answers.map(({ phrase, also }) => `  "${phrase}"${also && ` (${also})`}`);
    print([`${each.text}:`, ...(lines.length > 0 ? lines : ["  no words of this page say that"])].join("\n"));
  }
}
