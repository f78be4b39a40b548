import { sources as published } from "root-causes-diplomacy/light";
import { visibleAll } from "./visible.ts";

export const sources = visibleAll(published);
export type Source = (typeof sources)[number];

const byId = new Map(sources.map((source) => [source.id, source]));

export const sourceOf = (id: string): Source | undefined => byId.get(id);
