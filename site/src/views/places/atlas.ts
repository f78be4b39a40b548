import codes from "i18n-iso-countries/codes.json";
import { type Feature, feature } from "topojson-client";
import atlas from "world-atlas/countries-110m.json";

const alpha2 = new Map(codes.map(([two, , number]) => [number, two]));

/** The outlines of the countries by their ISO 3166-1 alpha-2 codes; one without a code is kept by its name. */
export const features: ReadonlyMap<string, Feature> = new Map(
  feature(atlas, atlas.objects.countries).features.map((each) => [
    alpha2.get(String(each.id)) ?? each.properties.name,
    each,
  ]),
);
