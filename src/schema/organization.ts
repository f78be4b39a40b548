import * as z from "zod";
import { field, list, named, object } from "./build.ts";
import { schemaPath } from "./dated.ts";
import { CountryCode, Line, PartyOrCountry, Slug } from "./scalars.ts";

export const organization = named(
  object({
    ...schemaPath,
    id: field(Slug, "The file's name; never changes once published.", "northern-triangle"),
    name: field(Line, "Usual name.", "Northern Triangle"),
    aliases: field(list(Line), "Every other form that sources print, other scripts included.", [
      "northern Central America",
    ]),
    kind: field(
      z.enum([
        "government",
        "ministry",
        "agency",
        "intergovernmental",
        "development-bank",
        "company",
        "nonprofit",
        "university",
        "group",
      ]),
      "Type of organization; a group names several parties or countries at once.",
      "group",
    ),
    country: field(CountryCode, "Seat or state, ISO 3166-1 alpha-2.", "US").optional(),
    parent: field(Slug, "Id of the organization that this one belongs to.", "united-states").optional(),
    members: field(list(PartyOrCountry, 1), "Countries and parties that make up the group.", [
      "GT",
      "HN",
      "SV",
    ]).optional(),
  }),
  "Organization",
  "A government, agency, company or other body, or a group of them.",
);
