import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { useLocation } from "wouter-preact";

/** The width of an element, followed as it changes; 0 before it is known. */
export function useWidth() {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const node = ref.current;
    if (!node) return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(node);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}

export interface ChartProps {
  readonly label: string;
  /** Draws the chart; a new function draws it anew. */
  readonly draw: (width: number) => Element;
  /** True where marks are links, which are then named and in the keyboard's path. */
  readonly links?: boolean;
}

/** Names each link of a chart by its title, and keeps its address within the page. */
function nameLinks(chart: Element, navigate: (path: string) => void, base: string): void {
  for (const link of chart.querySelectorAll("a")) {
    const name = link.querySelector("title")?.textContent;
    if (name) link.setAttribute("aria-label", name);
    link.addEventListener("click", (event) => {
      const href = link.getAttribute("href") ?? link.getAttribute("xlink:href") ?? "";
      if (event.ctrlKey || event.metaKey || event.shiftKey || !href.startsWith(base)) return;
      event.preventDefault();
      navigate(`~${href}`);
    });
  }
}

/** Holds a chart of Observable Plot as wide as the page allows. */
export function Chart({ label, draw, links = false }: ChartProps) {
  const { ref, width } = useWidth();
  const [, navigate] = useLocation();
  useLayoutEffect(() => {
    if (width === 0) return;
    const chart = draw(width);
    // Plot names its groups, which have no role that could be named.
    for (const group of chart.querySelectorAll("g[aria-label]")) group.removeAttribute("aria-label");
    chart.setAttribute("role", links ? "group" : "img");
    chart.setAttribute("aria-label", label);
    if (links) nameLinks(chart, navigate, import.meta.env.BASE_URL);
    ref.current?.replaceChildren(chart);
  }, [draw, width, label, links]);
  return <div class="chart" ref={ref} />;
}
