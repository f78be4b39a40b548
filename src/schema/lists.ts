import { list } from "./build.ts";
import { correction } from "./correction.ts";
import { redirect } from "./redirect.ts";

/** The files beside the folders of records, each a list of lines. */
export const lists = {
  redirects: { schema: list(redirect), line: "Redirect" },
  corrections: { schema: list(correction), line: "Correction" },
} as const;

export type ListName = keyof typeof lists;
