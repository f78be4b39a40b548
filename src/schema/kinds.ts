import { meeting } from "./meeting.ts";
import { organization } from "./organization.ts";
import { person } from "./person.ts";
import { pledge } from "./pledge.ts";
import { source } from "./source.ts";
import { statement } from "./statement.ts";

/** Every kind with its schema and the folder, in the plural, that holds its records. */
export const kinds = {
  meeting: { schema: meeting, folder: "meetings" },
  statement: { schema: statement, folder: "statements" },
  pledge: { schema: pledge, folder: "pledges" },
  person: { schema: person, folder: "people" },
  organization: { schema: organization, folder: "organizations" },
  source: { schema: source, folder: "sources" },
} as const;

export type Kind = keyof typeof kinds;
export type DatedKind = "meeting" | "statement" | "pledge";

export const allKinds = /* @__PURE__ */ Object.keys(kinds) as readonly Kind[];

/** The kind whose records lie in a folder, by the folder's name. */
export const kindOfFolder: ReadonlyMap<string, Kind> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ allKinds.map((kind) => [kinds[kind].folder, kind]),
);
