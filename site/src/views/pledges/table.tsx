import { useMemo } from "preact/hooks";
import type { LightSum } from "root-causes-diplomacy/light";
import { Link } from "wouter-preact";
import type { Messages } from "../../i18n/en.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { amountInWords } from "../../parts/amounts.ts";
import { inWords } from "../../parts/dates.ts";
import { useMore } from "../../parts/more.tsx";
import { nameOf } from "../../records/names.ts";
import { pathOf } from "../../routes.ts";
import type { Promised } from "./model.ts";

const columns = ["date", "record", "by", "amount"] as const;
type Column = (typeof columns)[number];

const words = (column: Column, t: Messages): string =>
  ({ date: t.date, record: t.record, by: t.pledges.by, amount: t.amount })[column];

const keyOf = ({ pledge }: Promised, column: Column, language: string): string | number =>
  ({
    date: pledge.announced,
    record: pledge.title,
    by: nameOf(pledge.pledgors[0] ?? "", language),
    amount: pledge.amount?.value ?? -1,
  })[column];

function sorted(rows: readonly Promised[], sort: string, language: string): readonly Promised[] {
  const column = columns.find((each) => each === sort.replace("-", "")) ?? "date";
  const direction = sort.startsWith("-") ? -1 : 1;
  const collator = new Intl.Collator(language);
  const keyed = rows.map((row) => ({ row, key: keyOf(row, column, language) }));
  keyed.sort(({ key: a }, { key: b }) => {
    const order = typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b));
    return order * direction;
  });
  return keyed.map(({ row }) => row);
}

export interface PledgeTableProps {
  readonly rows: readonly Promised[];
  readonly sum: LightSum;
  /** A column's name, after a minus where it falls. */
  readonly sort: string;
  readonly onSort: (sort: string) => void;
}

/** The pledges chosen; the button in a column's head sorts by it, and again the other way. */
export function PledgeTable({ rows, sum, sort, onSort }: PledgeTableProps) {
  const { t, language } = useLanguage();
  const { shown, button } = useMore(useMemo(() => sorted(rows, sort, language), [rows, sort, language]));
  const reasons = useMemo(() => new Map(sum.leftOut.map(({ pledge, reason }) => [pledge.id, reason])), [sum]);
  const sortOf = (column: Column) => (sort === column ? "ascending" : sort === `-${column}` ? "descending" : undefined);
  return (
    <>
      <table class="records pledges">
        <caption class="unseen">{t.pledges.table}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" aria-sort={sortOf(column)} class={column === "amount" ? "number" : column}>
                <button
                  type="button"
                  title={t.pledges.sortBy(words(column, t))}
                  onClick={() => onSort(sort === column ? `-${column}` : column)}
                >
                  {words(column, t)}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ pledge: { id, announced, title, pledgors, amount } }) => {
            const reason = reasons.get(id);
            return (
              <tr key={id}>
                <td class="date">
                  <time dateTime={announced}>{inWords(announced, language)}</time>
                </td>
                <td lang="en">
                  <Link href={pathOf("pledge", id)}>{title}</Link>
                </td>
                <td class="by">{pledgors.map((party) => nameOf(party, language)).join(", ")}</td>
                <td class="number">
                  {amount && amountInWords(amount, t, language)}
                  {amount && reason && <span class="aside">{t.leftOut[reason]}</span>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {button}
    </>
  );
}
