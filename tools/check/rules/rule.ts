import type { Redirect } from "../../../src/generated/types.ts";
import type { ClaimType } from "../../../src/schema/build.ts";
import type { Kind } from "../../../src/schema/kinds.ts";
import type { Judge } from "../agreement/judgement.ts";
import type { Dataset } from "../dataset.ts";
import type { Entry } from "../entry.ts";
import type { JsonText } from "../json.ts";

/** A file of a kind's folder that holds JSON. */
export interface RecordFile {
  readonly kind: Kind;
  readonly id: string;
  readonly file: string;
  readonly text: string;
  readonly json: JsonText;
}

export interface Problem {
  readonly pointer: string;
  /** What is wrong, what was found and how to mend it. */
  readonly message: string;
}

interface Named {
  /** Stable: a code never changes its meaning. */
  readonly code: string;
  /** Why the rule is there. */
  readonly reason: string;
}

/** Looks at one file before its shape is known to be right. */
export interface FileRule extends Named {
  readonly check: (file: RecordFile) => Iterable<Problem>;
}

/** Looks at one record of the right shape, among all others. */
export interface RecordRule extends Named {
  readonly check: (entry: Entry, dataset: Dataset) => Iterable<Problem>;
}

/** Looks at one line of the redirects, among all records; pointers begin at the line. */
export interface RedirectRule extends Named {
  readonly check: (line: Redirect, dataset: Dataset) => Iterable<Problem>;
}

/** Decides for one type of claim whether the cited phrases say the value. */
export interface AgreementRule extends Named {
  readonly claim: ClaimType;
  readonly judge: Judge;
}
