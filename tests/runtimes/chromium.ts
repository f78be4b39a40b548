import { mkdtempSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Outcome, Printed } from "./outcome.ts";
import { buildPages } from "./pages.ts";
import type { Workshop } from "./prepare.ts";
import { serve } from "./serve.ts";

/** What is used of playwright-core, which is installed for the run only. */
interface Page {
  on(event: "console", listener: (message: { text(): string }) => void): void;
  on(event: "pageerror", listener: (error: Error) => void): void;
  goto(address: string): Promise<unknown>;
  close(): Promise<void>;
}
interface Context {
  on(event: "request", listener: (request: { url(): string }) => void): void;
  browser(): { version(): string } | null;
  newPage(): Promise<Page>;
  close(): Promise<void>;
}
interface Playwright {
  chromium: { launchPersistentContext(folder: string, options: object): Promise<Context> };
}

const quiet = "--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking";
const args = [
  ...`${quiet} --disable-component-update --disable-sync`.split(" "),
  // Nothing but this machine can be reached.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
];

/** Starts the Chromium that npm has for Linux x64, and elsewhere the Chrome that is installed. */
async function launch({ folder, tools }: Workshop): Promise<Context> {
  const requireTool = createRequire(join(tools, "/"));
  const { chromium }: Playwright = requireTool("playwright-core");
  const profile = mkdtempSync(join(folder, "profile-"));
  if (process.platform !== "linux" || process.arch !== "x64") {
    return chromium.launchPersistentContext(profile, { args, channel: "chrome" });
  }
  const executablePath: string = await requireTool("@sparticuz/chromium").default.executablePath();
  return chromium.launchPersistentContext(profile, { args, executablePath });
}

/** The first thing that a page or its worker prints or throws. */
async function firstPrinted(context: Context, address: string): Promise<string> {
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
  let context: Context;
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
