import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { allIds, partyIds } from "../../src/cli/records.ts";
import { formats } from "../../src/export/formats.ts";
import { output } from "./run.ts";

/** What may follow the words typed so far; the last one is not complete. */
async function after(...typed: string[]): Promise<string[]> {
  const lines = (await output("complete", "--", ...typed)).trimEnd().split("\n");
  expect(lines.pop()).toMatch(/^:\d+$/);
  return lines.map((line) => line.split("\t")[0] ?? "");
}

test("commands, options, formats, styles of choice and ids are completed", async () => {
  expect(await after("sh")).toEqual(["show"]);
  expect(await after("timeline", "--fr")).toEqual(["--from"]);
  expect(await after("export", "--format", "")).toEqual(Object.keys(formats));
  expect(await after("pledges", "--basis", "")).toEqual(["additional", "total"]);
  expect(await after("show", "2021-05-21-korea")).toEqual(allIds().filter((id) => id.startsWith("2021-05-21-korea")));
  expect(await after("cite", "")).toEqual(allIds());
  expect(await after("timeline", "--party", "mexico")).toEqual(partyIds().filter((id) => id.startsWith("mexico")));
  expect(await after("timeline", "--topic", "clim")).toEqual(["climate"]);
});

test("where nothing is known the shell completes paths", async () => {
  expect(await output("complete", "--", "validate", "da")).toBe(":0\n");
});

test("what only scripts use is no choice", async () => {
  expect(await after("")).toContain("completion");
  expect(await after("")).not.toContain("complete");
});

describe("scripts", () => {
  test.each(["bash", "zsh", "fish"])("%s gets one that asks the program", async (shell) => {
    expect(await output("completion", shell)).toContain("root-causes-diplomacy complete --");
  });

  test("bash reads its script, and completes an id with what the program says", async () => {
    const script = await output("completion", "bash");
    const said = await output("complete", "--", "show", "kam");
    const asked = `${script}
      root-causes-diplomacy() { [ "$*" = "complete -- show kam" ] && echo "$SAID"; }
      # From bash-completion, which the script builds on.
      _get_comp_words_by_ref() { cur=kam prev=show words=(root-causes-diplomacy show kam) cword=2; }
      compopt() { :; }
      __root_causes_diplomacy_complete
      printf '%s ' "\${COMPREPLY[@]}"`;
    const completed = execFileSync("bash", ["-c", asked], { encoding: "utf8", env: { ...process.env, SAID: said } });
    expect(completed.trim().split(" ")).toEqual(allIds().filter((id) => id.startsWith("kam")));
  });
});
