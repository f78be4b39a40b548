import { deepFreeze } from "./core/freeze.ts";
import { compareText } from "./core/records.ts";
import { redirects as ofMeetings } from "./generated/data/redirects/meetings.ts";
import { redirects as ofOrganizations } from "./generated/data/redirects/organizations.ts";
import { redirects as ofPeople } from "./generated/data/redirects/people.ts";
import { redirects as ofPledges } from "./generated/data/redirects/pledges.ts";
import { redirects as ofSources } from "./generated/data/redirects/sources.ts";
import { redirects as ofStatements } from "./generated/data/redirects/statements.ts";
import type { Redirect } from "./generated/types.ts";

const all = (): readonly Redirect[] => {
  const lines = [ofMeetings, ofStatements, ofPledges, ofPeople, ofOrganizations, ofSources].flat();
  return deepFreeze(lines.sort((a, b) => compareText(a.from, b.from)));
};

/**
 * The ids that are gone and what stands in their place, in the order of the ids. Deeply frozen. The lookups follow those
 * that were renamed or merged.
 *
 * @example
 * ```ts
 * import { redirects } from "root-causes-diplomacy";
 *
 * for (const { from, reason, to } of redirects) console.log(from, reason, to);
 * ```
 */
export const redirects: readonly Redirect[] = /* @__PURE__ */ all();
