import * as z from "zod";
import { field, list, named, object } from "./build.ts";
import { Evidence } from "./evidence.ts";
import { DatedId, Line, PartyOrCountry, Slug } from "./scalars.ts";
import { Topics } from "./topics.ts";

const SchemaPath = field(
  z.string(),
  "Path of the JSON Schema, for editors; the published data leave it out.",
  "../../schemas/meeting.schema.json",
).optional();

/** What every file may begin with. */
export const schemaPath = { $schema: SchemaPath };

/** The fields that open every dated record. */
export const opening = (id: string, title: string, summary: string) => ({
  ...schemaPath,
  id: field(DatedId, "The file's name; never changes once published.", id),
  title: field(Line.max(160), "The curator's own title.", title),
  summary: field(Line.max(700), "One to three sentences in the curator's own words.", summary, { claim: "summary" }),
});

/** The fields that close every dated record, but for its conflicts. */
export const topics = field(Topics, "One to four subjects of the closed vocabulary.", ["development-cooperation"]);

export const evidence = field(list(Evidence, 1), "The phrases that prove the record's claims.", [
  {
    source: "truepundit-2021-04-28-harris-giammattei",
    phrase: "hosted a webcast meeting Monday focused on",
    supports: ["/format", "/start"],
  },
]);

export const notes = field(Line, "What a reader needs besides the fields.", "No amount was given.").optional();

const who = {
  party: field(Slug, "Id of the person or organization.", "kamala-harris"),
  for: field(Slug, "Id of the organization that the party represents.", "united-states").optional(),
  capacity: field(Line, "The title of the party as the source prints it.", "Vice President").optional(),
};

export const Participant = named(
  object({
    ...who,
    role: field(z.enum(["host", "guest", "chair", "participant", "observer"]), "Part taken in the meeting.", "host"),
  }),
  "Participant",
  "Someone who a source says was there; in an announced meeting, who is expected.",
);

export const Speaker = named(
  object(who),
  "Speaker",
  "Who made the statement: for a readout, fact sheet or release, the office that issued it.",
);

export const about = field(list(PartyOrCountry), "Parties and countries that the statement speaks of.", [
  "northern-triangle",
  "MX",
]);
