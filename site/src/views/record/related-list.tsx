import { type LightDataset, type LightEntry, related } from "root-causes-diplomacy/light";
import { Link } from "wouter-preact";
import { useLanguage } from "../../i18n/language.tsx";
import { amountInWords } from "../../parts/amounts.ts";
import { inWords } from "../../parts/dates.ts";
import { KindMark } from "../../parts/kind-mark.tsx";
import { dateOf } from "../../records/entries.ts";
import { pathOf } from "../../routes.ts";

export interface RelatedListProps {
  readonly of: LightEntry["record"];
  /** Where the others are looked for. */
  readonly dataset: LightDataset;
}

/** The records that a record names and those that name it. */
export function RelatedList({ of, dataset }: RelatedListProps) {
  const { t, language } = useLanguage();
  const all = related(of, dataset);
  if (all.length === 0) return <p class="hint">{t.recordPage.noRelated}</p>;
  return (
    <ul class="related">
      {all.map((entry) => {
        const { relation, kind, record } = entry;
        return (
          <li key={relation + record.id}>
            <p class="date">
              {t.relations[relation]} · <time dateTime={dateOf(entry)}>{inWords(dateOf(entry), language)}</time>
            </p>
            <KindMark kind={kind} />{" "}
            <Link href={pathOf(kind, record.id)} lang="en">
              {record.title}
            </Link>
            {kind === "pledge" && record.amount && (
              <span class="aside">{amountInWords(record.amount, t, language)}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
