import { type DatedRecord, type EvidenceItem, evidenceFor } from "../index.ts";
import type { Colors } from "./host.ts";
import { type Found, titleOf } from "./records.ts";

/** A value of any shape in one line. */
function textOf(value: unknown): string {
  if (value === null) return "not known";
  if (typeof value === "number") return value.toLocaleString("en-US");
  if (Array.isArray(value)) return value.map(textOf).join(value.some((each) => typeof each === "object") ? "; " : ", ");
  if (typeof value !== "object") return String(value);
  return Object.entries(value)
    .map(([key, each]) => `${key} ${textOf(each)}`)
    .join(", ");
}

const proofLines = (items: readonly EvidenceItem[], { dim }: Colors): string[] =>
  items.flatMap(({ phrase, source, link, note }) => [
    `    “${phrase}”`,
    ...(note === undefined ? [] : [`    note: ${note}`]),
    `    ${source.publisher}${source.published === null ? "" : `, ${source.published}`}`,
    dim(`    ${link}`),
  ]);

/** A field and the phrases for it; of a list whose items are claims, each on its own. */
function fieldLines(record: DatedRecord, name: string, value: unknown, colors: Colors): string[] {
  const proved = evidenceFor(record, `/${name}`).length > 0;
  const parts: [pointer: string, value: unknown][] =
    proved && Array.isArray(value)
      ? value.map((item, index) => [`/${name}/${index}`, item])
      : [[proved ? `/${name}` : name, value]];
  return parts.flatMap(([pointer, part]) => [
    `  ${colors.bold(pointer)}  ${textOf(part)}`,
    ...(proved ? proofLines(evidenceFor(record, pointer), colors) : []),
  ]);
}

const conflictLines = (record: DatedRecord, colors: Colors): string[] =>
  (record.conflicts ?? []).flatMap(({ claim, value, evidence, note }) => [
    `  ${colors.bold(`${claim}, others say`)}  ${textOf(value)}`,
    ...(note === undefined ? [] : [`    note: ${note}`]),
    ...proofLines(
      evidenceFor({ ...record, evidence: evidence.map((each) => ({ ...each, supports: [claim] })) }),
      colors,
    ),
  ]);

const apart: ReadonlySet<string> = new Set(["id", "title", "name", "evidence", "conflicts"]);

/** A record with each claim beside its phrases and their links. */
export function describe({ kind, record }: Found, colors: Colors): string[] {
  const fields = Object.entries(record).filter(([name, value]) => !apart.has(name) && textOf(value) !== "");
  const dated = "evidence" in record ? record : undefined;
  return [
    colors.bold(titleOf(record)),
    colors.dim(`${kind} ${record.id}`),
    "",
    ...fields.flatMap(([name, value]) =>
      dated ? fieldLines(dated, name, value, colors) : [`  ${colors.bold(name)}  ${textOf(value)}`],
    ),
    ...(dated ? conflictLines(dated, colors) : []),
  ];
}
