import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { type BrowserContext, chromium } from "playwright-core";
import { browserToLaunch } from "../browser/chromium.ts";
import type { Outcome, Printed } from "./outcome.ts";
import { buildPages } from "./pages.ts";
import type { Workshop } from "./prepare.ts";
import { serve } from "./serve.ts";

/** Starts the browser with a profile that goes with the folder. */
const launch = async ({ folder }: Workshop): Promise<BrowserContext> =>
  chromium.launchPersistentContext(mkdtempSync(join(folder, "profile-")), await browserToLaunch());

/** The first thing that a page or its worker prints or throws. */
async function firstPrinted(context: BrowserContext, address: string): Promise<string> {
  const page = await context.newPage();
  const printed = new Promise<string>((done) => {
    page.on("console", (message) => done(message.text()));
    page.on("pageerror", (error) => done(String(error)));
    setTimeout(done, 30_000, "printed nothing in 30 seconds").unref();
  });
  await page.goto(address);
  const output = await printed;
  await page.close();
  return output;
}

/** Opens the pages that run the consumer in Chromium. */
export async function runInChromium(workshop: Workshop): Promise<Outcome> {
  const name = "chromium";
  let context: BrowserContext;
  try {
    context = await launch(workshop);
  } catch (error) {
    return { name, missing: (error as Error).message };
  }
  const { origin, server } = await serve(workshop.folder);
  const elsewhere: string[] = [];
  context.on("request", (request) => {
    if (!request.url().startsWith(`${origin}/`) && !request.url().startsWith("data:")) elsewhere.push(request.url());
  });
  const printed: Printed[] = [];
  for (const [program, path] of Object.entries(await buildPages(workshop))) {
    const output = await firstPrinted(context, `${origin}/${path}`);
    const asked = elsewhere.splice(0).map((address) => `asked for ${address}`);
    printed.push({ program, output: asked.length > 0 ? asked.join("\n") : output });
  }
  const version = context.browser()?.version() ?? "of unknown version";
  await context.close();
  server.close();
  return { name, version, printed };
}
