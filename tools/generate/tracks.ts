/** The tracks of the diplomacy, told by who acts. */
import { actorsOf } from "../../src/core/parties.ts";
import type { Dataset } from "../check/dataset.ts";
import type { DatedEntry } from "../check/entry.ts";

export const tracks = [
  "United States and Mexico",
  "United States with Guatemala, Honduras and El Salvador",
  "Korea, Japan, Spain, Canada, the UN and the banks",
  "United States aid",
  "Call to Action",
] as const;
export type Track = (typeof tracks)[number];

const PARTNERS = new Set(["KR", "JP", "ES", "CA"]);
const COMPANIES = new Set(["company", "nonprofit", "university"]);
const INTERNATIONAL = new Set(["intergovernmental", "development-bank"]);

export function trackOf(entry: DatedEntry, { names }: Dataset): Track {
  const ids = actorsOf(entry.record);
  const actors = ids.map((id) => names.party(id));
  const countries = new Set(actors.map((party) => party?.country));
  const kindsOf = actors.flatMap((party) => (party && "kind" in party ? [party.kind as string] : []));
  const isPrivate = ids.includes("call-to-action-participants") || kindsOf.some((kind) => COMPANIES.has(kind));
  if (entry.kind === "pledge" && isPrivate) return "Call to Action";
  if (countries.has("MX")) return "United States and Mexico";
  if ([...PARTNERS].some((code) => countries.has(code))) return "Korea, Japan, Spain, Canada, the UN and the banks";
  if (!countries.has("US") && kindsOf.some((kind) => INTERNATIONAL.has(kind))) {
    return "Korea, Japan, Spain, Canada, the UN and the banks";
  }
  return entry.kind === "pledge" ? "United States aid" : "United States with Guatemala, Honduras and El Salvador";
}
