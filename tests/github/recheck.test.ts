import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Outcome } from "../../tools/scaffold/recheck/recheck.ts";
import { formats } from "../../tools/scaffold/recheck/report.ts";
import { steps } from "./workflow.ts";

const script = steps.find(({ name }) => name === "Open, update or close the issue")?.run ?? "";

const page = (state: Outcome["state"]): Outcome => ({ source: "a-page", url: "https://example.org/a", state });
const well = [page("same"), page("stands"), page("unreachable"), page("unreadable")];

/** What the step asks of `gh`, here a command that only notes it, after a recheck with these outcomes. */
function asked(outcomes: Outcome[], openIssue = ""): string[] {
  const folder = mkdtempSync(join(tmpdir(), "recheck-"));
  try {
    writeFileSync(join(folder, "report.md"), formats.markdown(outcomes));
    writeFileSync(
      join(folder, "gh"),
      `#!/bin/sh\nif [ "$2" = list ]; then echo "${openIssue}"; else echo "$*" >> calls; fi\n`,
      { mode: 0o755 },
    );
    writeFileSync(join(folder, "calls"), "");
    execFileSync("bash", ["--norc", "-e", "-c", script], {
      cwd: folder,
      env: { PATH: `${folder}:${process.env.PATH}` },
      stdio: ["ignore", "ignore", "inherit"],
    });
    return readFileSync(join(folder, "calls"), "utf8").split("\n").filter(Boolean);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test.each(["gone", "phrase-gone"] as const)("opens one issue when a page is %s", (state) => {
  expect(asked([...well, page(state)])).toEqual([
    expect.stringContaining("label create recheck"),
    expect.stringMatching(/^issue create --label recheck .*--body-file body.md$/),
  ]);
});

test.each(["gone", "phrase-gone"] as const)("updates the open issue when a page is %s", (state) => {
  expect(asked([...well, page(state)], "7")).toEqual(["issue edit 7 --body-file body.md"]);
});

test("closes the issue when nothing is gone any more", () => {
  expect(asked(well, "7")).toEqual([expect.stringMatching(/^issue close 7 /)]);
});

test("opens no issue when nothing is gone, not even for a page that could not be read", () => {
  expect(asked(well)).toEqual([]);
});
