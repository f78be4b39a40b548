import { organization, type Pledge, pledge, type Source, timeline } from "root-causes-diplomacy";
import pledgesJson from "root-causes-diplomacy/data/pledges.json";
import sourceJson from "root-causes-diplomacy/data/sources/koreaherald-2021-07-30-harris-korea-partner.json";
import { sources } from "root-causes-diplomacy/sources";

declare const text: string;

export const found: Pledge | undefined = pledge(text);
export const json: readonly Pledge[] = pledgesJson;
export const one: Source = sourceJson;
export const published: (string | null)[] = sources.map((source) => source.published);

// @ts-expect-error: no pledge has this id
pledge("no-such-pledge");
// @ts-expect-error: no organization has this id
organization("no-such-organization");
// @ts-expect-error: records are readonly
pledge(text as never).title = "another title";
// @ts-expect-error: no such kind
timeline({ kinds: ["source"] });
