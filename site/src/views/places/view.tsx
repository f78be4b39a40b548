import { useCallback, useMemo } from "preact/hooks";
import { Link, useRouter } from "wouter-preact";
import { useLanguage } from "../../i18n/language.tsx";
import { Chart } from "../../parts/chart.tsx";
import { useFilters } from "../../parts/filters.tsx";
import { Head } from "../../parts/head.tsx";
import { RecordTable } from "../../parts/record-table.tsx";
import { countryName } from "../../records/country-names.ts";
import { meetings } from "../../records/dataset.ts";
import { placesMap } from "./map.ts";

const held = meetings.filter(({ status, place }) => status === "held" && place !== null);
const byCountry = [...Map.groupBy(held, ({ place }) => place?.country ?? "")].sort(
  ([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1),
);
const citiesOf = (those: typeof held): string[] => [...new Set(those.flatMap(({ place }) => place?.city ?? []))];

/** Where meetings were held, by country. */
export function PlacesView() {
  const { t, language } = useLanguage();
  const { get } = useFilters();
  const { base } = useRouter();
  const country = get("country");
  const address = (code: string): string => `/places?country=${code}`;
  const places = useMemo(
    () =>
      byCountry.map(([code, { length }]) => ({
        country: code,
        meetings: length,
        title: t.places.one(countryName(code, language), length),
        href: base + address(code),
      })),
    [t, language],
  );
  const drawRegion = useCallback((width: number) => placesMap("region", places, width), [places]);
  const drawWorld = useCallback((width: number) => placesMap("world", places, width), [places]);
  const here = byCountry.find(([code]) => code === country)?.[1];
  return (
    <>
      <Head title={t.places.title} lead={t.places.lead} />
      <div class="two maps">
        <section class="panel">
          <h2>{t.places.region}</h2>
          <Chart label={t.places.map(t.places.region)} draw={drawRegion} links />
        </section>
        <section class="panel">
          <h2>{t.places.world}</h2>
          <Chart label={t.places.map(t.places.world)} draw={drawWorld} links />
        </section>
      </div>
      {here && (
        <section aria-live="polite">
          <h2>{t.places.atCountry(countryName(country, language))}</h2>
          <RecordTable
            caption={t.places.atCountry(countryName(country, language))}
            rows={here.map(({ id, start, title, conflicts }) => ({
              kind: "meeting",
              id,
              date: start,
              title,
              disputed: conflicts !== undefined,
            }))}
          />
        </section>
      )}
      <table class="records">
        <caption class="unseen">{t.places.title}</caption>
        <thead>
          <tr>
            <th scope="col">{t.country}</th>
            <th scope="col" class="number">
              {t.places.meetings}
            </th>
            <th scope="col">{t.places.cities}</th>
          </tr>
        </thead>
        <tbody>
          {byCountry.map(([code, those]) => (
            <tr key={code}>
              <th scope="row">
                <Link href={address(code)} aria-current={code === country ? "true" : undefined}>
                  {countryName(code, language)}
                </Link>
              </th>
              <td class="number">{those.length}</td>
              <td lang="en">{citiesOf(those).join(", ")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
