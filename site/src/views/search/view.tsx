import { useMemo } from "preact/hooks";
import type { Messages } from "../../i18n/en.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { useFilters } from "../../parts/filters.tsx";
import { Head } from "../../parts/head.tsx";
import { RecordTable } from "../../parts/record-table.tsx";
import { countryName } from "../../records/country-names.ts";
import { nameOf } from "../../records/names.ts";
import { overview } from "../../records/overview.ts";
import { FacetList } from "./facet-list.tsx";
import { type Choice, type Facet, facets, narrowed } from "./facets.ts";
import { find } from "./find.ts";

const entries = new Map(overview.entries.map((entry) => [entry.id, entry]));

const labels = (t: Messages): Record<Facet, string> => ({
  kind: t.kind,
  year: t.year,
  party: t.party,
  country: t.country,
  topic: t.topic,
  source: t.search.sourceKind,
});

/** The name of a facet's value; a value of no vocabulary, as an address may have, is shown as it is. */
function valueName(facet: Facet, value: string, t: Messages, language: string): string {
  const words: Partial<Record<Facet, Readonly<Record<string, string>>>> = {
    kind: t.kindsPlural,
    topic: t.topics,
    source: t.sourceKinds,
  };
  if (facet === "party") return nameOf(value, language);
  if (facet === "country") return countryName(value, language);
  return words[facet]?.[value] ?? value;
}

/** Search by words and facets. */
export function SearchView() {
  const { t, language } = useLanguage();
  const { get, set, search } = useFilters();
  const query = get("q");
  const listed = (facet: Facet): readonly string[] => get(facet).split(",").filter(Boolean);
  const chosen: Choice = {
    kind: listed("kind"),
    year: listed("year"),
    party: listed("party"),
    country: listed("country"),
    topic: listed("topic"),
    source: listed("source"),
  };
  const found = useMemo(() => find(query), [query]);
  const { ids, counts } = useMemo(() => narrowed(found, chosen), [found, search]);
  const rows = useMemo(() => ids.flatMap((id) => entries.get(id) ?? []), [ids]);
  return (
    <>
      <Head title={t.search.title} lead={t.search.lead} />
      <search>
        <form onSubmit={(event) => event.preventDefault()}>
          <label class="field query">
            <span>{t.search.label}</span>
            <input
              type="search"
              value={query}
              placeholder={t.search.placeholder}
              autocomplete="off"
              spellcheck={false}
              onInput={({ currentTarget }) => set({ q: currentTarget.value }, { replace: true })}
            />
          </label>
          <div class="with-facets">
            <details class="facets" open={innerWidth > 800}>
              <summary>{t.search.filters}</summary>
              {facets.map((facet) => (
                <FacetList
                  key={facet}
                  label={labels(t)[facet]}
                  counts={counts[facet]}
                  chosen={chosen[facet]}
                  nameOf={(value) => valueName(facet, value, t, language)}
                  onChange={(values) => set({ [facet]: values.join(",") })}
                />
              ))}
              {search !== "" && (
                <button
                  type="button"
                  onClick={() => set(Object.fromEntries(["q", ...facets].map((name) => [name, ""])))}
                >
                  {t.clear}
                </button>
              )}
            </details>
            <div class="results">
              <p class="count" role="status">
                {t.records(rows.length)}
              </p>
              {rows.length === 0 ? (
                <p class="none">{t.search.none}</p>
              ) : (
                <RecordTable caption={t.search.title} rows={rows} />
              )}
            </div>
          </div>
        </form>
      </search>
    </>
  );
}
