import type { LightEntry } from "root-causes-diplomacy/light";
import { Link, useLocation } from "wouter-preact";
import type { Messages } from "../../i18n/en.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { inWords } from "../../parts/dates.ts";
import { Day, useFilters } from "../../parts/filters.tsx";
import { Head } from "../../parts/head.tsx";
import { KindMark } from "../../parts/kind-mark.tsx";
import { NotFound } from "../../parts/not-found.tsx";
import { dateOf, entryAt } from "../../records/entries.ts";
import { type FullRecord, useFullRecord } from "../../records/full.ts";
import { useKnown } from "./as-of.ts";
import { Cite } from "./cite.tsx";
import { ClaimRow } from "./claim-row.tsx";
import { claimsOf } from "./claims.ts";
import { RelatedList } from "./related-list.tsx";
import { ReportButton } from "./report-button.tsx";

function typeOf({ kind, record }: LightEntry, t: Messages): string {
  if (kind === "meeting") return t.meetingKinds[record.kind];
  return kind === "statement" ? t.media[record.medium] : t.pledgeKinds[record.kind];
}

function Facts({ entry, full }: { entry: LightEntry; full: FullRecord }) {
  const { t, language } = useLanguage();
  const { get, set } = useFilters();
  const day = get("asof");
  const known = useKnown(entry.kind, full, day);
  return (
    <div class="with-aside">
      <section>
        <h2>{t.recordPage.facts}</h2>
        {known.day && (
          <p class="as-of-note" role="status">
            {(known.record ? t.recordPage.asOfKnown : t.recordPage.asOfUnknown)(inWords(known.day, language))}
            {known.record && "status" in known.record && ` ${t.claims.status}: ${t.statuses[known.record.status]}`}
          </p>
        )}
        {known.record && (
          <ul class="claims">
            {claimsOf(known.record).map((claim) => (
              <ClaimRow key={claim.pointer} claim={claim} id={full.id} />
            ))}
          </ul>
        )}
        <p class="hint">{t.recordPage.unproved}</p>
      </section>
      <aside aria-label={t.recordPage.related}>
        <section class="actions">
          <Cite record={full} />
          <ReportButton report={{ record: full.id, pointer: "", value: "", source: "" }} title={t.recordPage.report} />
          <button type="button" onClick={() => print()}>
            {t.recordPage.print}
          </button>
        </section>
        {full.notes && (
          <section>
            <h2>{t.recordPage.notes}</h2>
            <p lang="en">{full.notes}</p>
          </section>
        )}
        <section>
          <h2>{t.recordPage.related}</h2>
          <RelatedList of={entry.record} dataset={known.dataset} />
        </section>
        <section class="as-of">
          <h2>{t.recordPage.asOf}</h2>
          <Day label={t.recordPage.asOfHint} value={day} onChange={(next) => set({ asof: next })} />
          {day && (
            <button type="button" onClick={() => set({ asof: "" })}>
              {t.recordPage.asOfClear}
            </button>
          )}
        </section>
        <section>
          <h2>{t.recordPage.topics}</h2>
          <ul class="topics">
            {full.topics.map((topic) => (
              <li key={topic}>
                <Link href={`/search?topic=${topic}`}>{t.topics[topic]}</Link>
              </li>
            ))}
          </ul>
        </section>
      </aside>
    </div>
  );
}

function Page({ entry }: { entry: LightEntry }) {
  const { t, language } = useLanguage();
  const { kind, record } = entry;
  const fetched = useFullRecord(kind, record.id);
  return (
    <article class="record-page">
      <p class="eyebrow">
        <KindMark kind={kind} /> {t.kinds[kind]} · {typeOf(entry, t)} · <time>{inWords(dateOf(entry), language)}</time>
      </p>
      <Head title={record.title} lead={record.summary} language="en" />
      {fetched.state === "waiting" && <p class="wait">{t.loading}</p>}
      {fetched.state === "failed" && <p role="alert">{t.failed}</p>}
      {fetched.state === "ready" && <Facts entry={entry} full={fetched.record} />}
    </article>
  );
}

/** One record: its claims, the words that prove them, and what belongs to it. */
export function RecordView() {
  const [location] = useLocation();
  const [, kind = "", id = ""] = location.split("/");
  const entry = entryAt(kind, id);
  return entry ? <Page key={id} entry={entry} /> : <NotFound />;
}
