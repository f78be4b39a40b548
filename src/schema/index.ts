/**
 * The zod schemas of the six kinds and of the lines of the lists, for those who check their own records; needs the peer dependency `zod` 4.
 *
 * @module
 */
import type * as z from "zod";
import type {
  Correction,
  Meeting,
  Organization,
  Person,
  Pledge,
  Redirect,
  Source,
  Statement,
} from "../generated/types.ts";
import { correction } from "./correction.ts";
import { kinds } from "./kinds.ts";
import { redirect } from "./redirect.ts";

// The annotations keep the declarations small: without them every inferred shape is written out.
export const MeetingSchema: z.ZodType<Meeting> = kinds.meeting.schema;
export const StatementSchema: z.ZodType<Statement> = kinds.statement.schema;
export const PledgeSchema: z.ZodType<Pledge> = kinds.pledge.schema;
export const PersonSchema: z.ZodType<Person> = kinds.person.schema;
export const OrganizationSchema: z.ZodType<Organization> = kinds.organization.schema;
export const SourceSchema: z.ZodType<Source> = kinds.source.schema;
export const RedirectSchema: z.ZodType<Redirect> = redirect;
export const CorrectionSchema: z.ZodType<Correction> = correction;
