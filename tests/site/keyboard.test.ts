import type { Page } from "playwright-core";
import { inject, test } from "vitest";
import { on, useBrowser } from "./browser.ts";

useBrowser();

/** Presses Tab until what has the focus fits; fails after too many. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`60 tabs do not lead to ${selector}`);
}

test.concurrent("the first tab skips to the content, and the focus can be seen", async ({ expect }) => {
  await on(`${inject("plain")}/`, async (page) => {
    await page.waitForSelector("table.records a");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to the content");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineWidth);
    expect(outline).toBe("3px");
  });
});

test.concurrent("keys zoom and move the timeline", async ({ expect }) => {
  await on(`${inject("plain")}/`, async (page) => {
    await page.waitForSelector(".strip-buttons");
    await tabTo(page, ".strip-buttons button");
    const from = page.getByLabel("From", { exact: true });
    await page.keyboard.press("+");
    await page.keyboard.press("+");
    await expect.poll(() => new URL(page.url()).searchParams.has("from")).toBe(true);
    const zoomed = await from.inputValue();
    await page.keyboard.press("ArrowLeft");
    await expect.poll(async () => (await from.inputValue()) < zoomed).toBe(true);
    await page.keyboard.press("0");
    await expect.poll(() => from.inputValue()).toBe("2019-01-01");
  });
});

test.concurrent("from the pledges to the words of one, and the focus goes along", async ({ expect }) => {
  await on(`${inject("plain")}/pledges?by=republic-of-korea&year=2021`, async (page) => {
    await page.waitForSelector("table.pledges a");
    await tabTo(page, ".panel svg a");
    await tabTo(page, "table.pledges tbody a");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".claim mark");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("MAIN");
    await tabTo(page, ".phrase a");
    expect(await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href)).toContain("#:~:text=");
  });
});

test.concurrent("a dialog takes the focus and gives it back", async ({ expect }) => {
  await on(`${inject("plain")}/pledge/2021-05-21-korea-northern-triangle-220m`, async (page) => {
    await page.waitForSelector(".actions");
    await tabTo(page, ".actions button");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog", { name: "Cite this" }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.closest("dialog") !== null)).toBe(true);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Cite this");
  });
});
