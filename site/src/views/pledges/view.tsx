import { useMemo } from "preact/hooks";
import { useLocation, useRouter } from "wouter-preact";
import { useLanguage } from "../../i18n/language.tsx";
import { money } from "../../parts/amounts.ts";
import { Options, Select, useFilters } from "../../parts/filters.tsx";
import { Head } from "../../parts/head.tsx";
import { countryName } from "../../records/country-names.ts";
import { nameOf } from "../../records/names.ts";
import { LeftOutList } from "./left-out.tsx";
import { chosen, promises, sumOf } from "./model.ts";
import { PledgeTable } from "./table.tsx";
import { Totals } from "./totals.tsx";

type Option = readonly [value: string, name: string];

const unique = (values: readonly string[]): string[] => [...new Set(values)];
const currencies = unique(["USD", ...promises.flatMap(({ pledge }) => pledge.amount?.currency ?? [])]);
const heads = unique(promises.flatMap((promised) => promised.heads));
const countries = unique(promises.flatMap((promised) => [...promised.countries]));
const years = unique(promises.map(({ year }) => year)).sort();
const kinds = unique(promises.map(({ pledge }) => pledge.kind)) as (typeof promises)[number]["pledge"]["kind"][];

/** What was promised by year and pledgor, in all and pledge by pledge. */
export function PledgesView() {
  const { t, language } = useLanguage();
  const { get, set, search } = useFilters();
  const [location, navigate] = useLocation();
  const { base } = useRouter();
  const byName = (a: Option, b: Option): number => a[1].localeCompare(b[1], language);

  const choice = { by: get("by"), for: get("for"), year: get("year"), kind: get("kind") };
  const currency = currencies.find((each) => each === get("currency")) ?? "USD";
  const selection = useMemo(() => chosen(choice), [choice.by, choice.for, choice.year, choice.kind]);
  const sum = useMemo(() => sumOf(selection, currency), [selection, currency]);
  const address = (more: Readonly<Record<string, string>>): string =>
    `${base}${location}?${new URLSearchParams({ ...Object.fromEntries(new URLSearchParams(search)), ...more })}`;
  const select = (name: keyof typeof choice, label: string, options: readonly Option[]) => (
    <Select label={label} value={choice[name]} onChange={(value) => set({ [name]: value })}>
      <option value="">{t.all}</option>
      <Options of={options} />
    </Select>
  );
  const pledgors = useMemo(() => heads.map((id): Option => [id, nameOf(id, language)]).sort(byName), [language]);
  const beneficiaries = useMemo(
    () => countries.map((code): Option => [code, countryName(code, language)]).sort(byName),
    [language],
  );
  return (
    <>
      <Head title={t.pledges.title} lead={t.pledges.lead} />
      <form class="filters" onSubmit={(event) => event.preventDefault()}>
        {select("by", t.pledges.by, pledgors)}
        {select("for", t.pledges.for, beneficiaries)}
        {select(
          "year",
          t.year,
          years.map((year) => [year, year]),
        )}
        {select("kind", t.kind, kinds.map((kind): Option => [kind, t.pledgeKinds[kind]]).sort(byName))}
        <Select label={t.pledges.currency} value={currency} onChange={(value) => set({ currency: value })}>
          <Options of={currencies.map((code) => [code, code])} />
        </Select>
      </form>
      <section class="total" role="status">
        <h2>{t.pledges.total}</h2>
        <p class="figure">{sum.counted.length > 0 ? money(sum.total, currency, language) : t.pledges.noSum}</p>
        <p>{t.pledges.counted(sum.counted.length)}</p>
      </section>
      <LeftOutList leftOut={sum.leftOut} />
      {sum.counted.length > 0 && <Totals selection={selection} sum={sum} currency={currency} address={address} />}
      <h2>
        {t.pledges.table} <span class="count">{t.of(selection.length, promises.length)}</span>
      </h2>
      {selection.length === 0 ? (
        <p class="none">{t.pledges.none}</p>
      ) : (
        <PledgeTable rows={selection} sum={sum} sort={get("sort") || "date"} onSort={(sort) => set({ sort })} />
      )}
      {search !== "" && (
        <p>
          <button type="button" onClick={() => navigate("/pledges")}>
            {t.clear}
          </button>
        </p>
      )}
    </>
  );
}
