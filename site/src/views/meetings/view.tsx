import { useMemo } from "preact/hooks";
import { useLanguage } from "../../i18n/language.tsx";
import { Day, Options, Select, useFilters } from "../../parts/filters.tsx";
import { Head } from "../../parts/head.tsx";
import { nameOf } from "../../records/names.ts";
import { Held } from "./held.tsx";
import { Matrix } from "./matrix.tsx";
import { byMeetings, type Level, pairsOf, within } from "./model.ts";
import { Pairs } from "./pairs.tsx";

const sizes = ["10", "15", "25", "40"];

/** Who met whom: the strongest ties first, and all meetings of one party or of two. */
export function MeetingsView() {
  const { t, language } = useLanguage();
  const { get, set, search } = useFilters();
  const level: Level = get("among") === "organizations" ? "organizations" : "people";
  const [from, to, who, other] = ["from", "to", "who", "with"].map(get) as [string, string, string, string];
  const size = sizes.includes(get("show")) ? get("show") : "15";

  const selection = useMemo(() => within(from, to), [from, to]);
  const pairs = useMemo(() => pairsOf(selection, level), [selection, level]);
  const parties = useMemo(() => byMeetings(pairs), [pairs]);
  const everyone = useMemo(
    () =>
      byMeetings(pairsOf(within("", ""), level))
        .map((id): [string, string] => [id, nameOf(id, language)])
        .sort((a, b) => a[1].localeCompare(b[1], language)),
    [level, language],
  );
  const address = (a: string, b = ""): string => {
    const params = new URLSearchParams(search);
    params.set("who", a);
    if (b === "") params.delete("with");
    else params.set("with", b);
    return `/meetings?${params}`;
  };
  const theirs = pairs.filter(({ a, b }) => a === who || b === who);
  const common = new Set(theirs.find(({ a, b }) => a === other || b === other)?.meetings);
  const meetings = selection.filter(({ meeting, [level]: there }) =>
    other === "" ? there.has(who) : common.has(meeting.id),
  );
  const number = Math.min(Number(size), parties.length);
  const title = [who, other].filter(Boolean).map((id) => nameOf(id, language));
  return (
    <>
      <Head title={t.meetings.title} lead={t.meetings.lead} />
      <form class="filters" onSubmit={(event) => event.preventDefault()}>
        <Select
          label={t.meetings.among}
          value={level}
          onChange={(among) => set({ among: among === "people" ? "" : among, who: "", with: "" })}
        >
          <Options
            of={[
              ["people", t.people],
              ["organizations", t.organizations],
            ]}
          />
        </Select>
        <Select label={t.meetings.choose} value={who} onChange={(value) => set({ who: value, with: "" })}>
          <option value="">{t.meetings.anyone}</option>
          <Options of={everyone} />
        </Select>
        <Day label={t.from} value={from} onChange={(value) => set({ from: value })} />
        <Day label={t.to} value={to} onChange={(value) => set({ to: value })} />
        <Select label={t.meetings.show} value={size} onChange={(show) => set({ show })}>
          <Options of={sizes.map((each) => [each, each])} />
        </Select>
      </form>
      {who !== "" && (
        <section class="panel focus" aria-live="polite">
          <h2 lang="en">{title.join(" · ")}</h2>
          {theirs.length === 0 && <p class="none">{t.meetings.none}</p>}
          <div class="two">
            <div>
              <h3 class="section">{t.meetings.theirMeetings}</h3>
              <Held meetings={meetings} level={level} but={who} />
            </div>
            <Pairs caption={t.meetings.metBy(nameOf(who, language))} pairs={theirs} who={who} address={address} />
          </div>
        </section>
      )}
      {pairs.length === 0 && who === "" && <p class="none">{t.meetings.none}</p>}
      {pairs.length > 0 && (
        <>
          <h2>
            {t.meetings.title} <span class="count">{t.meetings.strongest(number, parties.length)}</span>
          </h2>
          <div class="ties">
            <Matrix parties={parties.slice(0, number)} pairs={pairs} address={address} chosen={[who, other]} />
            <Pairs caption={t.meetings.pairs} pairs={pairs} address={address} />
          </div>
        </>
      )}
      {search !== "" && (
        <p>
          <button type="button" onClick={() => set({ among: "", who: "", with: "", from: "", to: "", show: "" })}>
            {t.clear}
          </button>
        </p>
      )}
    </>
  );
}
