/** `npm run site:speed`: how fast the filters answer, at the real size and at ten times the records. */
import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { on, useBrowser } from "./browser.ts";

useBrowser();

interface Filter {
  readonly name: string;
  readonly path: string;
  readonly shown: string;
  /** Sets the control that is found, in the page. */
  readonly control: string;
  readonly values: readonly string[];
}

const filters: readonly Filter[] = [
  { name: "timeline, by party", path: "/", shown: ".chart svg", control: ".filters select", values: ["mexico", ""] },
  {
    name: "pledges, by year",
    path: "/pledges",
    shown: ".chart svg",
    control: ".filters label:nth-child(3) select",
    values: ["2022", ""],
  },
  {
    name: "who met whom, by number",
    path: "/meetings",
    shown: "table.matrix a",
    control: ".filters label:last-child select",
    values: ["25", "15"],
  },
  {
    name: "search, by words",
    path: "/search",
    shown: ".results table a",
    control: "input[type=search]",
    values: ["guatemala", "vacunas"],
  },
];

/** Milliseconds from setting a control to the last change that it makes in the page, several times, in order. */
const timesOf = (page: Page, control: string, values: readonly string[]): Promise<number[]> =>
  page.evaluate(
    async ([selector, ...choices]) => {
      const times: number[] = [];
      for (let round = 0; round < 10; round++) {
        const node = document.querySelector<HTMLInputElement>(selector ?? "");
        if (!node) throw new Error(`no ${selector}`);
        node.value = choices[round % choices.length] ?? "";
        const start = performance.now();
        let end = start;
        const observer = new MutationObserver(() => {
          end = performance.now();
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
        node.dispatchEvent(new Event(node.tagName === "SELECT" ? "change" : "input", { bubbles: true }));
        await new Promise((done) => setTimeout(done, 120));
        observer.disconnect();
        // The first round of each choice warms up.
        if (round >= choices.length) times.push(end - start);
      }
      return times.sort((a, b) => a - b);
    },
    [control, ...values],
  );

test("filters answer; their times are printed, not judged", async () => {
  for (const { name, path, shown, control, values } of filters) {
    const times: string[] = [];
    for (const site of ["plain", "hard"] as const) {
      const found = await on(inject(site) + path, async (page) => {
        await page.waitForSelector(shown);
        return timesOf(page, control, values);
      });
      const [best = 0, median = 0] = [found[0], found[Math.floor(found.length / 2)]];
      expect(best).toBeGreaterThan(0);
      times.push(`${median.toFixed(1)} ms (best ${best.toFixed(1)})`);
    }
    console.log(`${name}: ${times[0]}, at ten times the records ${times[1]}`);
  }
});
