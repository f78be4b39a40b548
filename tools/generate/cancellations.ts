import type { Meeting } from "../../src/generated/types.ts";

const proving = ({ evidence }: Meeting): Set<string> =>
  new Set(evidence.filter(({ supports }) => supports.includes("/status")).map(({ source }) => source));

/** A module that holds, for each cancelled meeting, the sources of its cancellation, which light records do not tell. */
export function cancellationsModule(meetings: readonly Meeting[]): string {
  const cancelled = meetings.filter(({ status }) => status === "cancelled");
  const table = Object.fromEntries(cancelled.map((meeting) => [meeting.id, [...proving(meeting)]]));
  return [
    "// Generated from data by `npm run generate`; do not edit.",
    `export const cancellations: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(table, null, 2)};`,
    "",
  ].join("\n");
}
