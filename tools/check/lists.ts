/** Reads the lists beside the folders of records: redirects and corrections. */
import type { Correction, Redirect } from "../../src/generated/types.ts";
import { type ListName, lists } from "../../src/schema/lists.ts";
import { canonicalList } from "./canonical.ts";
import type { Finding } from "./finding.ts";
import { type JsonText, readJson } from "./json.ts";
import { layoutProblems } from "./rules/canonical.ts";
import { shapeProblems } from "./rules/schema.ts";

/** The file of a list that holds JSON. */
export interface ListFile {
  readonly name: ListName;
  readonly file: string;
  readonly text: string;
  readonly json: JsonText;
}

/** A list whose lines have the right shape. */
export type List =
  | (ListFile & { readonly name: "redirects"; readonly lines: readonly Redirect[] })
  | (ListFile & { readonly name: "corrections"; readonly lines: readonly Correction[] });

export const listOfFile = (path: string): ListName | undefined =>
  (Object.keys(lists) as ListName[]).find((name) => path === `${name}.json`);

/** The file with what is wrong in it; as a list only where its shape is right. */
export function readList(name: ListName, file: string, text: string) {
  const json = readJson(text);
  const findings: Finding[] = json.problems.map((problem) => ({ ...problem, file, severity: "error" }));
  if (findings.length > 0) return { findings };
  const found = { name, file, text, json };
  const shape = shapeProblems(lists[name].schema, json.value, `line of ${file}`);
  const layout = layoutProblems(text, canonicalList(name, json.value));
  for (const [code, problems] of [
    ["schema", shape],
    ["canonical", layout],
  ] as const) {
    for (const { pointer, message } of problems) {
      findings.push({ file, ...json.locate(pointer), severity: "error", code, pointer, message });
    }
  }
  const hasShape = findings.every(({ code }) => code === "canonical");
  return { findings, file: found, list: hasShape ? ({ ...found, lines: json.value } as List) : undefined };
}
