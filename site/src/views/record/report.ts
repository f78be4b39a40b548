/** What the form for a wrong fact is filled in with. */
export interface Report {
  readonly record: string;
  readonly pointer: string;
  readonly value: string;
  readonly source: string;
}

/** The address that opens the form filled in; undefined where the page was built without a repository. */
export function reportAddress(report: Report, repository: string): string | undefined {
  if (repository === "") return undefined;
  return `${repository}/issues/new?${new URLSearchParams({ template: "wrong-fact.yml", ...report })}`;
}

/** The form as text, to be sent by other ways. */
export const reportText = ({ record, pointer, value, source }: Report): string =>
  [`Record: ${record}`, `Pointer: ${pointer}`, `Value: ${value}`, `Source: ${source}`, "What is wrong:", ""].join("\n");
