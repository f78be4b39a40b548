import type { Report } from "../check.ts";

/** Keys and file names may hold line breaks; a finding stays on its line. */
const oneLine = (text: string): string => text.replace(/\p{Cc}/gu, (control) => encodeURIComponent(control));

/** One finding a line, then the three counts of claims. */
export function text({ findings, counts }: Report): string {
  const lines = findings.map(({ file, line, column, severity, code, pointer, message }) =>
    oneLine(`${file}:${line}:${column} ${severity} ${code} ${pointer || "/"} ${message}`),
  );
  const files = new Set(findings.map(({ file }) => file)).size;
  if (findings.length > 0) lines.push("", `${findings.length} findings in ${files} files`);
  return [...lines, `claims: ${counts.agrees} agree, ${counts.waived} waived, ${counts.error} errors`, ""].join("\n");
}
