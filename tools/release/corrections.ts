/** The lines that a release adds to data/corrections.json. */
import type { Correction } from "../../src/generated/types.ts";
import type { Changes } from "../changes/compare.ts";
import { corrected, withdrawn } from "../changes/corrections.ts";
import type { Pending } from "../changeset/pending.ts";
import { reasonOf } from "../changeset/reasons.ts";
import { Failure } from "../command/run.ts";

type Unversioned = Omit<Correction, "version">;

/** Every value that differs from the last release, with the reason that a changeset names for it. */
export function correctionsIn(changes: Changes, pending: readonly Pending[]): Unversioned[] {
  const missing: string[] = [];
  const values = corrected(changes).flatMap((value): Unversioned[] => {
    const reason = reasonOf(pending, value);
    if (reason) return [{ ...value, reason }];
    missing.push(`- ${value.kind} ${value.record}: ${value.pointer.slice(1)} ... (error)`);
    return [];
  });
  if (missing.length > 0) {
    throw new Failure(
      `no changeset names a reason for these corrected values; add a line to one for each, ending in (error), (update) or (retraction):\n${missing.join("\n")}`,
    );
  }
  return [...values, ...withdrawn(changes).map((value) => ({ ...value, reason: "retraction" as const }))];
}
