import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject } from "vitest";

let browser: Browser;

/** Connects the tests of a file to the browser. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.connect(inject("browser"));
  });
  afterAll(() => browser.close());
}

/**
 * Opens an address, lets something be done with the page, and closes it. Fails where the page asked another origin for
 * anything, threw, or printed an error, as for a breach of its security policy.
 */
export async function on<Result>(
  address: string,
  use: (page: Page) => Promise<Result>,
  { mayComplain = false, ...options }: BrowserContextOptions & { readonly mayComplain?: boolean } = {},
): Promise<Result> {
  const context = await browser.newContext({ locale: "en-GB", reducedMotion: "reduce", ...options });
  const complaints: string[] = [];
  const { origin } = new URL(address);
  context.on("request", (request) => {
    if (!request.url().startsWith(`${origin}/`)) complaints.push(`asked for ${request.url()}`);
  });
  context.on("weberror", (error) => complaints.push(String(error.error())));
  context.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    await page.goto(address);
    const result = await use(page);
    if (!mayComplain) expect(complaints).toEqual([]);
    return result;
  } finally {
    await context.close();
  }
}
