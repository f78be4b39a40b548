import { field, list, named, object } from "./build.ts";
import { schemaPath } from "./dated.ts";
import { CountryCode, Line, Slug } from "./scalars.ts";

export const person = named(
  object({
    ...schemaPath,
    id: field(Slug, "The file's name; never changes once published.", "kamala-harris"),
    name: field(Line, "Usual name.", "Kamala Harris"),
    aliases: field(list(Line), "Every other form that sources print, other scripts included.", ["Harris"]),
    country: field(CountryCode, "Country that the person represents, ISO 3166-1 alpha-2.", "US").optional(),
  }),
  "Person",
  "A person who takes part, speaks or pledges.",
);
