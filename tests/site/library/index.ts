/** Stands for the package: its records, and some that no check would let in. */
import * as real from "../../../src/index.ts";
import { meeting, pledge } from "./hostile.ts";

export * from "../../../src/index.ts";

export const meetings = Object.freeze([...real.meetings, meeting]);
export const pledges = Object.freeze([...real.pledges, pledge]);
