import * as Plot from "@observablehq/plot";
import { brushX } from "d3-brush";
import { select } from "d3-selection";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { useLanguage } from "../../i18n/language.tsx";
import { useWidth } from "../../parts/chart.tsx";
import { colours } from "../../parts/colours.ts";
import { firstMoment } from "../../parts/dates.ts";
import type { OverviewEntry } from "../../records/overview-shape.ts";
import { isWhole, moments, panned, type Range, rangeOf, whole, zoomed } from "./range.ts";

export interface StripProps {
  readonly entries: readonly OverviewEntry[];
  readonly range: Range;
  /** `done` is false while the brush is held. */
  readonly onChange: (range: Range, done: boolean) => void;
}

const height = 64;
const margin = { top: 4, bottom: 20, left: 34, right: 8 };

const stripChart = (entries: readonly OverviewEntry[], width: number) =>
  Plot.plot({
    width,
    height,
    marginTop: margin.top,
    marginBottom: margin.bottom,
    marginLeft: margin.left,
    marginRight: margin.right,
    x: {
      type: "utc",
      domain: moments(whole),
      insetLeft: 6,
      label: null,
      ticks: Math.min(8, Math.round(width / 70)),
      tickSize: 0,
    },
    y: { axis: null },
    marks: [
      Plot.rectY(
        entries,
        Plot.binX({ y: "count" }, {
          x: ({ date }: OverviewEntry) => firstMoment(date),
          fill: colours.quiet,
          interval: "month",
        } as Plot.BinXInputs<Plot.RectYOptions>),
      ),
    ],
  });

/** The range that a key asks for; undefined for keys that mean nothing here. */
function rangeByKey(key: string, range: Range): Range | undefined {
  if (key === "ArrowLeft") return panned(range, -0.25);
  if (key === "ArrowRight") return panned(range, 0.25);
  if (key === "+" || key === "=") return zoomed(range, 0.5);
  if (key === "-") return zoomed(range, 2);
  return key === "0" || key === "Home" || key === "Escape" ? whole : undefined;
}

/** All dates in one strip; a brush on it, keys or buttons choose the range. */
export function Strip({ entries, range, onChange }: StripProps) {
  const { t } = useLanguage();
  const hint = useId();
  const { ref, width } = useWidth();
  const change = useRef(onChange);
  change.current = onChange;
  const held = useRef(false);
  const move = useRef<((range: Range) => void) | null>(null);

  useLayoutEffect(() => {
    if (width === 0) return;
    const chart = stripChart(entries, width);
    const x = chart.scale("x");
    if (!x?.invert) return;
    const brush = brushX()
      .extent([
        [margin.left, margin.top],
        [width - margin.right, height - margin.bottom],
      ])
      .keyModifiers(false);
    const group = select(chart).append("g").attr("class", "brush").call(brush);
    brush.on("brush end", ({ selection, sourceEvent, type }) => {
      if (!sourceEvent) return;
      held.current = type === "brush";
      const [start, end] = selection?.map((at) => Number(x.invert?.(at))) ?? moments(whole).map(Number);
      change.current(rangeOf(start ?? 0, end ?? 0), type === "end");
    });
    // Without a selection where all is shown, so that a drag anywhere makes one.
    move.current = (next) =>
      group.call(brush.move, isWhole(next) ? null : moments(next).map((moment) => x.apply(moment)));
    move.current(range);
    ref.current?.replaceChildren(chart);
  }, [entries, width]);
  useLayoutEffect(() => {
    if (!held.current) move.current?.(range);
  }, [range.from, range.to]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const next = event.ctrlKey || event.metaKey || event.altKey ? undefined : rangeByKey(event.key, range);
    if (!next) return;
    event.preventDefault();
    onChange(next, true);
  };
  const button = (label: string, sign: string, next: Range) => (
    <button type="button" aria-label={label} title={label} onClick={() => onChange(next, true)}>
      {sign}
    </button>
  );
  return (
    <fieldset class="strip" onKeyDown={onKeyDown}>
      <legend class="unseen">{t.timeline.range}</legend>
      <div class="strip-chart" aria-hidden="true" ref={ref} />
      <div class="strip-buttons" aria-describedby={hint}>
        {button(t.timeline.earlier, "←", panned(range, -0.25))}
        {button(t.timeline.later, "→", panned(range, 0.25))}
        {button(t.timeline.zoomIn, "+", zoomed(range, 0.5))}
        {button(t.timeline.zoomOut, "−", zoomed(range, 2))}
        <button type="button" onClick={() => onChange(whole, true)}>
          {t.timeline.whole}
        </button>
        <p class="hint" id={hint}>
          {t.timeline.rangeHint}
        </p>
      </div>
    </fieldset>
  );
}
