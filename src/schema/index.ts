/**
 * The zod schemas of the six kinds, for those who check their own records; needs the peer dependency `zod` 4.
 *
 * @module
 */
import type * as z from "zod";
import type { Meeting, Organization, Person, Pledge, Source, Statement } from "../generated/types.ts";
import { kinds } from "./kinds.ts";

// The annotations keep the declarations small: without them every inferred shape is written out.
export const MeetingSchema: z.ZodType<Meeting> = kinds.meeting.schema;
export const StatementSchema: z.ZodType<Statement> = kinds.statement.schema;
export const PledgeSchema: z.ZodType<Pledge> = kinds.pledge.schema;
export const PersonSchema: z.ZodType<Person> = kinds.person.schema;
export const OrganizationSchema: z.ZodType<Organization> = kinds.organization.schema;
export const SourceSchema: z.ZodType<Source> = kinds.source.schema;
