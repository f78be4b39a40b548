import { useMemo } from "preact/hooks";
import { Link } from "wouter-preact";
import { useLanguage } from "../../i18n/language.tsx";
import { nameOf } from "../../records/names.ts";
import type { Pair } from "./model.ts";

export interface MatrixProps {
  readonly parties: readonly string[];
  readonly pairs: readonly Pair[];
  readonly address: (who: string, other?: string) => string;
  readonly chosen: readonly [who: string, other: string];
}

/** Five steps of strength; each number also stands in its cell. */
const strength = (number: number, most: number): number => Math.ceil((Math.sqrt(number) / Math.sqrt(most)) * 5);

/** Parties against parties, with the number of meetings in each cell. */
export function Matrix({ parties, pairs, address, chosen }: MatrixProps) {
  const { t, language } = useLanguage();
  const counts = useMemo(
    () =>
      new Map(
        pairs.flatMap(({ a, b, meetings: { length } }) => [
          [`${a} ${b}`, length],
          [`${b} ${a}`, length],
        ]),
      ),
    [pairs],
  );
  const most = pairs[0]?.meetings.length ?? 1;
  const cell = (row: string, column: string) => {
    const number = counts.get(`${row} ${column}`);
    if (row === column) return <td key={column} class="self" />;
    if (!number) return <td key={column} />;
    const isChosen = chosen.includes(row) && chosen.includes(column);
    return (
      <td key={column} class={`s${strength(number, most)}`}>
        <Link
          href={address(row, column)}
          aria-label={t.meetings.cell(nameOf(row, language), nameOf(column, language), number)}
          aria-current={isChosen ? "true" : undefined}
        >
          {number}
        </Link>
      </td>
    );
  };
  return (
    <section class="scroll" aria-label={t.meetings.matrix}>
      <table class="matrix">
        <caption class="unseen">{t.meetings.matrix}</caption>
        <thead>
          <tr>
            <td />
            {parties.map((party) => (
              <th key={party} scope="col" lang="en">
                <span>{nameOf(party, language)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parties.map((row) => (
            <tr key={row}>
              <th scope="row" lang="en">
                <Link href={address(row)} aria-current={chosen[0] === row ? "true" : undefined}>
                  {nameOf(row, language)}
                </Link>
              </th>
              {parties.map((column) => cell(row, column))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
