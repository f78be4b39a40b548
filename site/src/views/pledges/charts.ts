import * as Plot from "@observablehq/plot";
import { colours } from "../../parts/colours.ts";

export interface Bar {
  readonly name: string;
  readonly total: number;
  /** The bar in words. */
  readonly title: string;
  readonly href: string;
}

const compact = (language: string) => {
  const format = new Intl.NumberFormat(language, { notation: "compact", maximumSignificantDigits: 3 });
  return (value: number): string => format.format(value);
};

const marks = { fill: colours.pledge, href: "href", title: "title" } as const;

/** A bar for each year, none left out between the first and the last. */
export function yearBars(bars: readonly Bar[], years: readonly string[], language: string, width: number): Element {
  return Plot.plot({
    width,
    height: 260,
    marginLeft: 8,
    marginRight: 8,
    marginTop: 24,
    x: { domain: years, label: null, tickSize: 0, padding: 0.25 },
    y: { axis: null },
    marks: [
      Plot.barY(bars, { x: "name", y: "total", ...marks }),
      Plot.text(bars, {
        x: "name",
        y: "total",
        text: ({ total }: Bar) => compact(language)(total),
        dy: -9,
        fontSize: 12,
      }),
      Plot.ruleY([0], { stroke: colours.quiet }),
    ],
  });
}

/** A bar for each name, in the order given, the name above its bar so that none is cut. */
export function nameBars(bars: readonly Bar[], language: string, width: number): Element {
  return Plot.plot({
    width,
    height: 8 + 40 * bars.length,
    marginLeft: 2,
    marginRight: 60,
    marginTop: 4,
    marginBottom: 4,
    x: { axis: null },
    y: { axis: null, domain: bars.map(({ name }) => name) },
    marks: [
      Plot.barX(bars, { y: "name", x: "total", ...marks, insetTop: 20, insetBottom: 4 }),
      Plot.text(bars, { y: "name", x: 0, text: "name", textAnchor: "start", dy: -9, fontSize: 13 }),
      Plot.text(bars, {
        y: "name",
        x: "total",
        text: ({ total }: Bar) => compact(language)(total),
        textAnchor: "start",
        dx: 5,
        dy: 8,
        fontSize: 12,
      }),
    ],
  });
}
