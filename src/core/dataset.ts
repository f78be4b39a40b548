import type { Dataset } from "../generated/types.ts";
import { meetings } from "../meetings.ts";
import { organizations } from "../organizations.ts";
import { people } from "../people.ts";
import { pledges } from "../pledges.ts";
import { sources } from "../sources.ts";
import { statements } from "../statements.ts";

/** All six collections of this version. */
export const published: Dataset = /* @__PURE__ */ Object.freeze({
  meetings,
  statements,
  pledges,
  people,
  organizations,
  sources,
});
