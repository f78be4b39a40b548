import { Link } from "wouter-preact";
import { useLanguage } from "../../i18n/language.tsx";
import { claimInWords, fieldOf, valueAt } from "../../parts/claim-value.ts";
import { Head } from "../../parts/head.tsx";
import { KindMark } from "../../parts/kind-mark.tsx";
import { useMore } from "../../parts/more.tsx";
import { OtherSide } from "../../parts/other-side.tsx";
import { Phrase } from "../../parts/phrase.tsx";
import { entries } from "../../records/entries.ts";
import { pathOf } from "../../routes.ts";

const disputes = entries
  .flatMap(({ kind, record }) => (record.conflicts ?? []).map((conflict) => ({ kind, record, conflict })))
  .sort((a, b) => (a.record.id < b.record.id ? -1 : 1));

/** All facts of which sources say different things. */
export function DisputedView() {
  const { t, language } = useLanguage();
  const { shown, button } = useMore(disputes);
  return (
    <>
      <Head title={t.disputed.title} lead={t.disputed.lead} />
      <p class="count">{t.disputed.facts(disputes.length)}</p>
      <ol class="disputes">
        {shown.map(({ kind, record, conflict: { claim, value, evidence, note } }) => (
          <li key={`${record.id} ${claim} ${JSON.stringify(value)}`}>
            <h2 lang="en">
              <KindMark kind={kind} /> <Link href={pathOf(kind, record.id)}>{record.title}</Link>
            </h2>
            <dl class="sides">
              <div>
                <dt>
                  {t.claims[fieldOf(claim)]}: {t.disputed.held}
                </dt>
                <dd class="value" lang="en">
                  {claimInWords(claim, valueAt(record, claim), t, language)}
                </dd>
              </div>
              <OtherSide
                label={
                  <>
                    <span aria-hidden="true">≠ </span>
                    {t.disputed.other}
                  </>
                }
                value={claimInWords(claim, value, t, language)}
                note={note}
              >
                {evidence.map((item) => (
                  <dd key={item.source + item.phrase}>
                    <Phrase item={item} />
                  </dd>
                ))}
              </OtherSide>
            </dl>
          </li>
        ))}
      </ol>
      {button}
    </>
  );
}
