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

function usePartyOptions() {
  const { t } = useLanguage();
  return useMemo(
    () => (
      <>
        <optgroup label={t.organizations}>
          <Options of={organizations} />
        </optgroup>
        <optgroup label={t.people}>
          <Options of={people} />
        </optgroup>
      </>
    ),
    [t],
  );
}

/** Meetings, statements and pledges on one axis, with the table of the records shown. */
export function TimelineView() {
  const { t, language } = useLanguage();
  const [, navigate] = useLocation();
  const { get, set } = useFilters();
  const [held, setHeld] = useState<Range>();
  const [grain, setGrain] = useState<Grain>();
  const named = (code: string): [string, string] => [code, countryName(code, language)];
  const byName = (a: readonly [string, string], b: readonly [string, string]) => a[1].localeCompare(b[1], language);

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
  const partyOptions = usePartyOptions();
  return (
    <>
      <Head title={t.timeline.title} lead={t.timeline.lead} />
      <form class="filters" onSubmit={(event) => event.preventDefault()}>
        <Select label={t.party} value={party ?? ""} onChange={(value) => set({ party: value })}>
          <option value="">{t.all}</option>
          {partyOptions}
        </Select>
        <Select label={t.country} value={country ?? ""} onChange={(value) => set({ country: value })}>
          <option value="">{t.all}</option>
          <Options of={countries.map(named).sort(byName)} />
        </Select>
        <Select label={t.topic} value={topic ?? ""} onChange={(value) => set({ topic: value })}>
          <option value="">{t.all}</option>
          <Options of={topics.map((each): [string, string] => [each, t.topics[each]]).sort(byName)} />
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
        <Strip entries={fitting} range={range} onChange={changeRange} />
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
