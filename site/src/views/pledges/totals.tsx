import { useCallback, useMemo } from "preact/hooks";
import type { LightSum } from "root-causes-diplomacy/light";
import { useLanguage } from "../../i18n/language.tsx";
import { money } from "../../parts/amounts.ts";
import { Chart } from "../../parts/chart.tsx";
import { nameOf } from "../../records/names.ts";
import { type Bar, nameBars, yearBars } from "./charts.ts";
import { type Promised, promises, totalsBy } from "./model.ts";

const most = 10;
const years = [...new Set(promises.map(({ year }) => year))].sort();

interface TotalsProps {
  readonly selection: readonly Promised[];
  readonly sum: LightSum;
  readonly currency: string;
  /** The address of this view with one more choice. */
  readonly address: (choice: Readonly<Record<string, string>>) => string;
}

function BarTable({ caption, bars }: { caption: string; bars: readonly Bar[] }) {
  const { t } = useLanguage();
  return (
    <details class="as-table">
      <summary>{t.asTable}</summary>
      <table>
        <caption>{caption}</caption>
        <tbody>
          {bars.map(({ name, total, href }) => (
            <tr key={name}>
              <th scope="row">
                <a href={href}>{name}</a>
              </th>
              <td class="number">{t.count(total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** The counted money by year and by pledgor; each bar leads to its pledges. */
export function Totals({ selection, sum, currency, address }: TotalsProps) {
  const { t, language } = useLanguage();
  const bar = (name: string, total: number, href: string): Bar => ({
    name,
    total,
    href,
    title: `${name}: ${money(total, currency, language)}`,
  });
  const byYear = useMemo(
    () =>
      totalsBy(selection, sum, ({ year }) => [year])
        .map(({ key, total }) => bar(key, total, address({ year: key })))
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
    [sum, language],
  );
  const byPledgor = useMemo(
    () =>
      totalsBy(selection, sum, ({ heads }) => heads).map(({ key, total }) =>
        bar(nameOf(key, language), total, address({ by: key })),
      ),
    [sum, language],
  );
  const drawYears = useCallback((width: number) => yearBars(byYear, years, language, width), [byYear, language]);
  const drawNames = useCallback(
    (width: number) => nameBars(byPledgor.slice(0, most), language, width),
    [byPledgor, language],
  );
  return (
    <div class="two">
      <section class="panel">
        <h2>{t.pledges.byYear}</h2>
        <Chart label={t.pledges.byYear} draw={drawYears} links />
        <BarTable caption={t.pledges.byYear} bars={byYear} />
      </section>
      <section class="panel">
        <h2>{t.pledges.byPledgor}</h2>
        <p class="hint">
          {byPledgor.length > most && `${t.pledges.strongest(most, byPledgor.length)}. `}
          {t.pledges.joint}
        </p>
        <Chart label={t.pledges.byPledgor} draw={drawNames} links />
        <BarTable caption={t.pledges.byPledgor} bars={byPledgor} />
      </section>
    </div>
  );
}
