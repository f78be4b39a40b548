import type { DatedKind } from "root-causes-diplomacy/light";

/** Paths of the views below the page's base; that of the timeline is empty. */
export const views = ["", "pledges", "meetings", "places", "disputed", "search"] as const;
export type View = (typeof views)[number];

export const pathOf = (kind: DatedKind, id: string): string => `/${kind}/${id}`;
