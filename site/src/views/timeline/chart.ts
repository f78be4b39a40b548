import * as Plot from "@observablehq/plot";
import type { DatedKind } from "root-causes-diplomacy/light";
import type { Messages } from "../../i18n/en.ts";
import { colours } from "../../parts/colours.ts";
import { firstMoment, inWords } from "../../parts/dates.ts";
import type { OverviewEntry } from "../../records/overview-shape.ts";
import { kinds } from "./model.ts";
import { moments, type Range } from "./range.ts";

export interface Drawing {
  readonly entries: readonly OverviewEntry[];
  readonly range: Range;
  readonly hidden: ReadonlySet<string>;
  readonly t: Messages;
  readonly language: string;
  readonly open: (entry: OverviewEntry) => void;
}

const symbols: Record<DatedKind, Plot.SymbolType> = { meeting: "circle", statement: "diamond", pledge: "square" };
const days = (range: Range): number => (moments(range)[1].getTime() - moments(range)[0].getTime()) / 86_400_000;

export type Grain = "record" | "week" | "month";

const dot = { radius: 4.5, step: 10.5 };
const lane = { low: 64, high: 168, head: 30 };

/** The most records of one kind that fall on dots that touch each other. */
function tallest(entries: readonly OverviewEntry[], range: Range, width: number): number {
  const step = (days(range) * 86_400_000 * dot.step) / Math.max(width, 1);
  const piles = new Map<string, number>();
  for (const { kind, date } of entries) {
    const pile = `${kind} ${Math.floor(firstMoment(date).getTime() / step)}`;
    piles.set(pile, (piles.get(pile) ?? 0) + 1);
  }
  return Math.max(0, ...piles.values());
}

/** What a mark of the chart stands for: one record where there is room, otherwise a period. */
export function grainOf(entries: readonly OverviewEntry[], range: Range, width: number): Grain {
  if (entries.length <= 200 && tallest(entries, range, width) * dot.step <= lane.high) return "record";
  return days(range) <= 460 ? "week" : "month";
}

function bars(entries: readonly OverviewEntry[], interval: "week" | "month"): Plot.Markish {
  return Plot.rectY(
    entries,
    Plot.binX({ y: "count" }, {
      x: ({ date }: OverviewEntry) => firstMoment(date),
      fy: "kind",
      fill: ({ kind }: OverviewEntry) => colours[kind],
      interval,
      insetLeft: 0.5,
      insetRight: 0.5,
    } as Plot.BinXInputs<Plot.RectYOptions>),
  );
}

function dots(entries: readonly OverviewEntry[], language: string): Plot.Markish {
  return Plot.dot(
    entries,
    Plot.dodgeY({
      x: ({ date }: OverviewEntry) => firstMoment(date),
      fy: "kind",
      r: dot.radius,
      fill: ({ kind }: OverviewEntry) => colours[kind],
      symbol: ({ kind }: OverviewEntry) => symbols[kind],
      title: ({ date, title }: OverviewEntry) => `${inWords(date, language)}\n${title}`,
      tip: { lineWidth: 28, maxRadius: 20 },
      padding: 1.5,
    } as Plot.DodgeYOptions & Plot.DotOptions),
  );
}

/** The records of a range, a lane for each kind. */
export function timelineChart({ entries, range, hidden, t, language, open }: Drawing, width: number): Element {
  const grain = grainOf(entries, range, width);
  const needed = grain === "record" ? tallest(entries, range, width) * dot.step : 0;
  const height = Math.max(lane.low, needed) + lane.head;
  const lanes = kinds.filter((kind) => !hidden.has(kind));
  const months = new Intl.DateTimeFormat(language, { month: "short", timeZone: "UTC" });
  const chart = Plot.plot({
    width,
    height: 32 + height * Math.max(lanes.length, 1),
    marginLeft: 34,
    marginRight: 8,
    marginTop: lane.head,
    x: {
      type: "utc",
      domain: moments(range),
      insetLeft: 6,
      label: null,
      ticks: Math.max(2, Math.min(Math.round(width / 110), Math.floor(days(range)))),
      tickFormat: (date: Date) => {
        if (days(range) < 100) return `${date.getUTCDate()} ${months.format(date)}`;
        return date.getUTCMonth() === 0 ? String(date.getUTCFullYear()) : months.format(date);
      },
    },
    y: { axis: grain === "record" ? null : "left", ticks: 3, label: null, grid: grain !== "record", tickSize: 0 },
    fy: { domain: lanes, axis: null, paddingInner: lane.head / height, paddingOuter: 0 },
    marks: [
      Plot.frame({ anchor: "bottom", stroke: colours.quiet }),
      grain === "record" ? dots(entries, language) : bars(entries, grain),
      Plot.text(lanes, {
        fy: (kind: DatedKind) => kind,
        text: (kind: DatedKind) => t.kindsPlural[kind],
        frameAnchor: "top-left",
        dx: 6,
        dy: 6 - lane.head,
        fontSize: 13,
        fontWeight: 600,
        fill: (kind: DatedKind) => colours[kind],
      }),
    ],
  });
  if (grain === "record") chart.addEventListener("click", () => chart.value && open(chart.value as OverviewEntry));
  return chart;
}
