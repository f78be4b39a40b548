import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { inject, test } from "vitest";
import { on, useBrowser } from "./browser.ts";

useBrowser();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const views: readonly [path: string, shown: string][] = [
  ["/", "table.records a"],
  ["/?from=2021-06-01&to=2021-06-30", "table.records a"],
  ["/pledges", "table.pledges a"],
  ["/meetings?who=kamala-harris", "table.matrix a"],
  ["/places?country=GT", ".maps svg a"],
  ["/disputed", ".disputes .other mark"],
  ["/search?q=vaccines", ".results table a"],
  ["/meeting/2021-04-07-harris-lopez-obrador-call", ".claim mark"],
];

/** What axe finds against WCAG 2.2 AA, in a line each. */
async function found(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    // biome-ignore lint/suspicious/noExplicitAny: axe is a script of the page, without types here.
    const { violations } = await (globalThis as any).axe.run(document, { runOnly: tags });
    // biome-ignore lint/suspicious/noExplicitAny: as above.
    return violations.map(({ id, nodes }: any) => `${id}: ${nodes[0].html.slice(0, 160)} ${nodes[0].failureSummary}`);
  });
}

test.concurrent.for(views)("axe finds nothing in %s, light and wide", async ([path, shown], { expect }) => {
  const options = { colorScheme: "light", viewport: { width: 1280, height: 900 } } as const;
  await on(
    inject("plain") + path,
    async (page) => {
      await page.waitForSelector(shown);
      expect(await found(page)).toEqual([]);
    },
    options,
  );
});

test.concurrent.for(views)(
  "nor dark, narrow and in Spanish, where nothing is cut off: %s",
  async ([path, shown], { expect }) => {
    const options = { colorScheme: "dark", locale: "es-GT", viewport: { width: 360, height: 740 } } as const;
    await on(
      inject("plain") + path,
      async (page) => {
        await page.waitForSelector(shown);
        await page.waitForSelector('html[lang="es"]');
        expect(await found(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      },
      options,
    );
  },
);
