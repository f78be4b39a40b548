import type { Report } from "../check.ts";

const data = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

/** Workflow commands that GitHub shows as annotations at the line. */
export function github({ findings, counts }: Report): string {
  const lines = findings.map(
    ({ file, line, column, severity, code, pointer, message }) =>
      `::${severity} file=${property(file)},line=${line},col=${column},title=${property(code)}::${data(`${pointer} ${message}`.trim())}`,
  );
  return [...lines, `claims: ${counts.agrees} agree, ${counts.waived} waived, ${counts.error} errors`, ""].join("\n");
}
