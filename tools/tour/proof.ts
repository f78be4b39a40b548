import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { evidenceFor, type Pledge, pledge, pledges } from "root-causes-diplomacy";
import { bold, clipped, dim } from "./layout.ts";

// Asked for as any string, so that the tour works on a copy of the data without this record.
const shown = (): Pledge | undefined => pledge("2021-05-21-korea-northern-triangle-220m" as string) ?? pledges[0];

/** The value at a JSON Pointer, as text. */
function valueAt(record: object, pointer: string): string {
  const parts = pointer.slice(1).split("/");
  const value = parts.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], record);
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** One record: each claim with its value, and the first phrase that proves it with a link that opens the page there. */
export function oneRecord(): string[] {
  const record = shown();
  if (!record) return ["  There is no pledge in this data."];
  const claims = [...new Set(record.evidence.flatMap(({ supports }) => supports))].sort();
  return [
    `  ${bold(record.title)}`,
    dim(`  ${record.id}`),
    ...claims.flatMap((claim) => {
      const [proof] = evidenceFor(record, claim);
      return proof
        ? [
            "",
            `  ${bold(claim)}  ${clipped(valueAt(record, claim), 90)}`,
            `    “${proof.phrase}”`,
            dim(`    ${proof.link}`),
          ]
        : [];
    }),
  ];
}

/** The last line of the check over all data: how many claims agree, are waived, or are errors. */
export function checkResult(): string[] {
  const main = join(import.meta.dirname, "../check/main.ts");
  const { stdout, stderr } = spawnSync(process.execPath, [main, "--format", "text"], { encoding: "utf8" });
  const said = stdout.trim();
  return [said ? `  ${said.split("\n").at(-1)}` : `  The check did not run: ${stderr.trim()}`];
}
