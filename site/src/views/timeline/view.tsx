import { useCallback, useMemo, useState } from "preact/hooks";
import type { DatedKind } from "root-causes-diplomacy/light";
import { useLocation } from "wouter-preact";
import { useLanguage } from "../../i18n/language.tsx";
import { Chart } from "../../parts/chart.tsx";
import { inWords } from "../../parts/dates.ts";
import { Day, Options, Select, useFilters } from "../../parts/filters.tsx";
import { Head } from "../../parts/head.tsx";
import { KindMark } from "../../parts/kind-mark.tsx";
import { RecordTable } from "../../parts/record-table.tsx";
import { countryName } from "../../records/country-names.ts";
import { overview } from "../../records/overview.ts";
import { pathOf } from "../../routes.ts";
import { type Grain, grainOf, timelineChart } from "./chart.ts";
import { chosen, kinds, within } from "./model.ts";
import { isWhole, type Range, rangeIn, whole } from "./range.ts";
import { Strip } from "./strip.tsx";

const { entries: all, people, organizations } = overview;
const countries = [...new Set(all.flatMap((entry) => entry.countries))];
const topics = [...new Set(all.flatMap((entry) => entry.topics))];

function Kinds({ without, onChange }: { without: ReadonlySet<string>; onChange: (without: string) => void }) {
  const { t } = useLanguage();
  const toggle = (kind: DatedKind): void => {
    const next = without.has(kind) ? [...without].filter((each) => each !== kind) : [...without, kind];
    onChange(next.join(","));
  };
  return (
    <fieldset class="kinds">
      <legend class="unseen">{t.kind}</legend>
      {kinds.map((kind) => (
        <label key={kind}>
          <input type="checkbox" checked={!without.has(kind)} onChange={() => toggle(kind)} /> <KindMark kind={kind} />
          {t.kindsPlural[kind]}
        </label>
      ))}
    </fieldset>
  );
}

/** The options of the filters, in the order of their names; made once for a language, since they are many. */
function useFilterOptions() {
  const { t, language } = useLanguage();
  return useMemo(() => {
    const collator = new Intl.Collator(language);
    const sorted = (options: readonly (readonly [string, string])[]) =>
      [...options].sort((a, b) => collator.compare(a[1], b[1]));
    const all = <option value="">{t.all}</option>;
    return {
      party: [
        all,
        <optgroup key="organizations" label={t.organizations}>
          <Options of={sorted(organizations)} />
        </optgroup>,
        <optgroup key="people" label={t.people}>
          <Options of={sorted(people)} />
        </optgroup>,
      ],
      country: [all, <Options key="all" of={sorted(countries.map((code) => [code, countryName(code, language)]))} />],
      topic: [all, <Options key="all" of={sorted(topics.map((topic) => [topic, t.topics[topic]]))} />],
    };
  }, [t, language]);
}

/** Meetings, statements and pledges on one axis, with the table of the records shown. */
export function TimelineView() {
  const { t, language } = useLanguage();
  const [, navigate] = useLocation();
  const { get, set } = useFilters();
  const [held, setHeld] = useState<Range>();
  const [grain, setGrain] = useState<Grain>();
  const [without, party, country, topic] = ["without", "party", "country", "topic"].map(get) as string[];
  const range = held ?? rangeIn(get("from"), get("to"));
  const hidden = useMemo(() => new Set(without?.split(",").filter(Boolean)), [without]);
  const fitting = useMemo(
    () => chosen(all, { without: hidden, party: party ?? "", country: country ?? "", topic: topic ?? "" }),
    [hidden, party, country, topic],
  );
  const shown = useMemo(() => within(fitting, range), [fitting, range.from, range.to]);

  const draw = useCallback(
    (width: number) => {
      const open = ({ kind, id }: { kind: DatedKind; id: string }): void => navigate(pathOf(kind, id));
      setGrain(grainOf(shown, range, width));
      return timelineChart({ entries: shown, range, hidden, t, language, open }, width);
    },
    [shown, t, language],
  );
  const changeRange = (next: Range, done: boolean): void => {
    setHeld(done ? undefined : next);
    if (done) set(isWhole(next) ? { from: "", to: "" } : { from: next.from, to: next.to }, { replace: true });
  };
  const options = useFilterOptions();
  return (
    <>
      <Head title={t.timeline.title} lead={t.timeline.lead} />
      <form class="filters" onSubmit={(event) => event.preventDefault()}>
        <Select label={t.party} value={party ?? ""} onChange={(value) => set({ party: value })}>
          {options.party}
        </Select>
        <Select label={t.country} value={country ?? ""} onChange={(value) => set({ country: value })}>
          {options.country}
        </Select>
        <Select label={t.topic} value={topic ?? ""} onChange={(value) => set({ topic: value })}>
          {options.topic}
        </Select>
        <Day
          label={t.from}
          value={range.from}
          min={whole.from}
          max={whole.to}
          onChange={(from) => changeRange(rangeIn(from, range.to), true)}
        />
        <Day
          label={t.to}
          value={range.to}
          min={whole.from}
          max={whole.to}
          onChange={(to) => changeRange(rangeIn(range.from, to), true)}
        />
      </form>
      <section class="panel">
        <div class="panel-head">
          <Kinds without={hidden} onChange={(next) => set({ without: next })} />
          <p class="count" role="status">
            {t.of(shown.length, all.length)}
            {grain && ` · ${t.timeline.marks[grain]}`}
          </p>
        </div>
        <Chart label={t.timeline.chart(inWords(range.from, language), inWords(range.to, language))} draw={draw} />
        <Strip entries={all} range={range} onChange={changeRange} />
      </section>
      {shown.length === 0 ? (
        <p class="none">{t.timeline.none}</p>
      ) : (
        <RecordTable caption={t.timeline.title} rows={shown} />
      )}
      {(party || country || topic || without || !isWhole(range)) && (
        <p>
          <button type="button" onClick={() => navigate("/")}>
            {t.clear}
          </button>
        </p>
      )}
    </>
  );
}
