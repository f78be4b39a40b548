/** What the form for a wrong fact is filled in with. */
export interface Report {
  readonly record: string;
  readonly pointer: string;
  /** The value that the record holds. */
  readonly value: string;
  readonly source: string;
}

/** The start of the right value, which the reader completes. */
const insteadOf = ({ value }: Report): string => (value === "" ? "" : `Instead of “${value}”: `);

/** The address that opens the form filled in; undefined where the page was built without a repository. */
export function reportAddress(report: Report, repository: string): string | undefined {
  if (repository === "") return undefined;
  const { record, pointer, source } = report;
  const fields = { template: "wrong-fact.yml", record, pointer, value: insteadOf(report), source };
  return `${repository}/issues/new?${new URLSearchParams(fields)}`;
}

/** The form as text, to be sent by other ways. */
export const reportText = (report: Report): string =>
  [
    `Record: ${report.record}`,
    `Pointer: ${report.pointer}`,
    `Right value: ${insteadOf(report)}`,
    `Source: ${report.source}`,
  ].join("\n");
