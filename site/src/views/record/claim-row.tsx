import { useLanguage } from "../../i18n/language.tsx";
import { claimInWords } from "../../parts/claim-value.ts";
import { OtherSide } from "../../parts/other-side.tsx";
import { Phrase } from "../../parts/phrase.tsx";
import { sourceOf } from "../../records/sources.ts";
import type { Claim, Dispute } from "./claims.ts";
import { ReportButton } from "./report-button.tsx";

const shownPhrases = 2;

interface Cited {
  readonly source: string;
  readonly phrase: string;
  readonly note?: string;
}

function Phrases({ items }: { items: readonly Cited[] }) {
  const { t } = useLanguage();
  const list = (those: readonly Cited[]) => those.map((item) => <Phrase key={item.source + item.phrase} item={item} />);
  const more = items.slice(shownPhrases);
  return (
    <>
      {list(items.slice(0, shownPhrases))}
      {more.length > 0 && (
        <details class="more-phrases">
          <summary>{t.showMore(more.length)}</summary>
          {list(more)}
        </details>
      )}
    </>
  );
}

function Disputes({ pointer, held, disputes }: { pointer: string; held: string; disputes: readonly Dispute[] }) {
  const { t, language } = useLanguage();
  return (
    <div class="disputes-of">
      <p class="tag disputed">≠ {t.recordPage.disputed}</p>
      {disputes.map(({ value, evidence, note }) => (
        <dl class="sides" key={JSON.stringify(value)}>
          <div>
            <dt>{t.recordPage.heldHere}</dt>
            <dd class="value" lang="en">
              {held}
            </dd>
          </div>
          <OtherSide label={t.recordPage.alsoReported} value={claimInWords(pointer, value, t, language)} note={note}>
            <dd>
              <Phrases items={evidence} />
            </dd>
          </OtherSide>
        </dl>
      ))}
    </div>
  );
}

/** A claim, with the words that prove it beside it and what other sources say below. */
export function ClaimRow({ claim: { pointer, field, value, evidence, disputes }, id }: { claim: Claim; id: string }) {
  const { t, language } = useLanguage();
  const words = claimInWords(pointer, value, t, language);
  const report = { record: id, pointer, value: words, source: sourceOf(evidence[0]?.source ?? "")?.url ?? "" };
  return (
    <li class={`claim ${field}`}>
      <div class="said">
        <h3>{t.claims[field] ?? pointer}</h3>
        <p class="value" lang="en">
          {words}
        </p>
        <ReportButton
          report={report}
          title={t.recordPage.reportClaim(t.claims[field] ?? pointer)}
          sign={t.recordPage.report}
        />
      </div>
      <div class="proof">
        <Phrases items={evidence} />
        {disputes.length > 0 && <Disputes pointer={pointer} held={words} disputes={disputes} />}
      </div>
    </li>
  );
}
