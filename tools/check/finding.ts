/** What a rule found: where, how bad, what is wrong and how to mend it. */
export interface Finding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: "error" | "warning";
  readonly code: string;
  readonly pointer: string;
  readonly message: string;
}
