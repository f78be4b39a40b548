/**
 * The organizations alone, without the other collections.
 *
 * @module
 */
import { collection } from "./core/collection.ts";
import { type Lookup, lookup } from "./core/lookup.ts";
import { records } from "./generated/data/organizations.ts";
import { redirects } from "./generated/data/redirects/organizations.ts";
import type { GoneOrganizationId, OrganizationId } from "./generated/ids.ts";
import type { Organization } from "./generated/types.ts";

export type { GoneOrganizationId, Lookup, Organization, OrganizationId };

/**
 * All organizations, governments and groups, in the order of their ids. Deeply frozen.
 *
 * @example
 * ```ts
 * import { organizations } from "root-causes-diplomacy/organizations";
 *
 * console.log(organizations.length, organizations[0]?.id);
 * ```
 */
export const organizations: readonly Organization[] = /* @__PURE__ */ collection<Organization>(
  "organizations",
  records,
);

/**
 * The organization of an id. A known id always gives a record and a typo in it does not compile; a plain `string` gives
 * the record or `undefined`.
 *
 * @example
 * ```ts
 * import { organization } from "root-causes-diplomacy/organizations";
 *
 * console.log(organization("northern-triangle").name);
 * ```
 */
export const organization: Lookup<Organization, OrganizationId, GoneOrganizationId> = /* @__PURE__ */ lookup<
  Organization,
  OrganizationId,
  GoneOrganizationId
>(organizations, redirects);
