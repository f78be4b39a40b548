import { Link } from "wouter-preact";
import { useLanguage } from "../../i18n/language.tsx";
import { useMore } from "../../parts/more.tsx";
import { nameOf } from "../../records/names.ts";
import type { Pair } from "./model.ts";

export interface PairsProps {
  readonly caption: string;
  readonly pairs: readonly Pair[];
  /** The one whose partners are listed; without, both of each pair are named. */
  readonly who?: string;
  readonly address: (who: string, other: string) => string;
}

/** Pairs by the number of their meetings, with a bar each. */
export function Pairs({ caption, pairs, who, address }: PairsProps) {
  const { t, language } = useLanguage();
  const { shown, button } = useMore(pairs);
  const most = pairs[0]?.meetings.length ?? 1;
  return (
    <>
      <table class="pairs">
        <caption>{caption}</caption>
        <thead class="unseen">
          <tr>
            <th scope="col">{who ? t.meetings.with : t.meetings.pair}</th>
            <th scope="col">{t.meetings.number}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ a, b, meetings: { length } }) => {
            const names = (a === who ? [b] : b === who ? [a] : [a, b]).map((id) => nameOf(id, language));
            return (
              <tr key={`${a} ${b}`}>
                <th scope="row" lang="en">
                  <Link href={a === who || b !== who ? address(a, b) : address(b, a)}>{names.join(" · ")}</Link>
                </th>
                <td>
                  <meter aria-hidden="true" min={0} max={most} value={length} /> {length}
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
