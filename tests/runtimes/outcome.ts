import type { Readings } from "./consumer/read.d.mts";

/** What a runtime printed when it ran a program: its readings as JSON, or what went wrong. */
export interface Printed {
  readonly program: string;
  readonly output: string;
}

/** A runtime with its version and what its programs printed, or the reason why it cannot be had on this machine. */
export type Outcome =
  | { readonly name: string; readonly version: string; readonly printed: readonly Printed[] }
  | { readonly name: string; readonly missing: string };

/** How an output differs from the readings that are due; undefined where it does not. */
export function difference(output: string, due: Readings): string | undefined {
  if (output === JSON.stringify(due)) return undefined;
  let found: Record<string, unknown>;
  try {
    found = Object(JSON.parse(output));
  } catch {
    return output || "printed nothing";
  }
  const names = Object.keys(due) as (keyof Readings)[];
  const wrong = names.filter((name) => JSON.stringify(found[name]) !== JSON.stringify(due[name]));
  const lines = wrong.map((name) => `${name}: ${JSON.stringify(found[name])}, not ${JSON.stringify(due[name])}`);
  return lines.join("\n") || `printed more than is due: ${output}`;
}

/** The lines to print of a runtime, and whether it fails the run. */
export function verdict(
  outcome: Outcome,
  due: Readings,
  allowedMissing: readonly string[],
): { lines: string[]; fails: boolean } {
  const { name } = outcome;
  if ("missing" in outcome) {
    const fails = !allowedMissing.includes(name);
    return { lines: [`${name}  ${fails ? "MISSING" : "missing, as allowed"}: ${outcome.missing}`], fails };
  }
  const results = outcome.printed.map(({ program, output }) => ({ program, wrong: difference(output, due) }));
  return {
    lines: results.map(({ program, wrong }) => {
      const result = wrong === undefined ? "reads all, writes nothing" : `FAILS\n${wrong.replaceAll(/^/gm, "    ")}`;
      return `${name} ${outcome.version}  ${program}: ${result}`;
    }),
    fails: results.some(({ wrong }) => wrong !== undefined),
  };
}
