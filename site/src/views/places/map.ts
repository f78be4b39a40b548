import * as Plot from "@observablehq/plot";
import { colours } from "../../parts/colours.ts";
import { features } from "./atlas.ts";

export interface Place {
  readonly country: string;
  readonly meetings: number;
  readonly title: string;
  readonly href: string;
}

const regionBox = {
  type: "MultiPoint",
  coordinates: [
    [-112, 31],
    [-77, 7],
  ],
} as const;

const projections = {
  region: { type: "mercator", domain: regionBox },
  world: { type: "equal-earth", rotate: [95, 0], domain: { type: "Sphere" } },
} as const;

/** Too close to each other for numbers on the map of the world. */
const region = new Set(["MX", "GT", "BZ", "SV", "HN", "NI", "CR", "PA"]);

const radii = { region: [5, 30], world: [3.5, 18] } as const;

/** A map with a circle for each country, its area the number of meetings. */
export function placesMap(area: keyof typeof projections, places: readonly Place[], width: number): Element {
  const at = places.flatMap((place) => {
    const feature = features.get(place.country);
    return feature ? [{ ...place, outline: feature }] : [];
  });
  return Plot.plot({
    width,
    height: Math.round(width * 0.56),
    projection: projections[area] as Plot.ProjectionOptions,
    r: { range: [...radii[area]], type: "sqrt", domain: [1, Math.max(...places.map(({ meetings }) => meetings), 2)] },
    marks: [
      Plot.geo([...features.values()], { fill: "var(--land)", stroke: "var(--surface)", strokeWidth: 0.7 }),
      Plot.dot(
        at,
        Plot.geoCentroid({
          geometry: ({ outline }: (typeof at)[number]) => outline,
          r: "meetings",
          fill: colours.meeting,
          fillOpacity: 0.85,
          stroke: "var(--surface)",
          href: "href",
          title: "title",
        } as Plot.DotOptions),
      ),
      Plot.text(
        at.filter(({ country, meetings }) => meetings > 2 && (area === "region" || !region.has(country))),
        Plot.geoCentroid({
          geometry: ({ outline }: (typeof at)[number]) => outline,
          text: "meetings",
          fill: "var(--surface)",
          fontSize: area === "region" ? 13 : 11,
          fontWeight: 600,
          pointerEvents: "none",
        } as Plot.TextOptions),
      ),
    ],
  });
}
