import * as light from "root-causes-diplomacy/light";
import { visibleAll } from "./visible.ts";

/** The light records, for the views that read more than the overview holds. */
export const meetings = visibleAll(light.meetings);
export const statements = visibleAll(light.statements);
export const pledges = visibleAll(light.pledges);
export const people = visibleAll(light.people);
export const organizations = visibleAll(light.organizations);

export const dataset = Object.freeze({ meetings, statements, pledges, people, organizations });
