import type { DatedKind } from "root-causes-diplomacy/light";
import { Link } from "wouter-preact";
import { useLanguage } from "../i18n/language.tsx";
import { pathOf } from "../routes.ts";
import { inWords } from "./dates.ts";
import { KindMark } from "./kind-mark.tsx";
import { useMore } from "./more.tsx";

export interface Row {
  readonly kind: DatedKind;
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly disputed?: boolean;
  readonly status?: "held" | "announced" | "cancelled";
}

export interface RecordTableProps {
  readonly caption: string;
  readonly rows: readonly Row[];
}

/** Dated records, a row each, with links to their pages. */
export function RecordTable({ caption, rows }: RecordTableProps) {
  const { t, language } = useLanguage();
  const { shown, button } = useMore(rows);
  return (
    <>
      <table class="records">
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.date}</th>
            <th scope="col">{t.kind}</th>
            <th scope="col">{t.record}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ kind, id, date, title, disputed, status }) => (
            <tr key={id}>
              <td class="date">
                <time dateTime={date}>{inWords(date, language)}</time>
              </td>
              <td class="kind">
                <KindMark kind={kind} /> {t.kinds[kind]}
              </td>
              <td>
                <Link href={pathOf(kind, id)} lang="en">
                  {title}
                </Link>
                {status && status !== "held" && <span class="tag">{t.statuses[status]}</span>}
                {disputed && <span class="tag disputed">≠ {t.disputedMark}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {button}
    </>
  );
}
