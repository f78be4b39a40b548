import data from "virtual:overview";
import { visibleAll } from "./visible.ts";

/** The data of the timeline. */
export const overview = visibleAll(data);
