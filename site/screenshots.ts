/** `npm run site:screenshots`: writes a picture of each view of the built explorer to docs/screenshots. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { build, preview } from "vite";
import { browserToLaunch } from "../tests/browser/chromium.ts";
import { siteConfig } from "./build/config.ts";

const folder = join(import.meta.dirname, "../docs/screenshots");
const wide = { width: 1280, height: 860 };
const narrow = { width: 390, height: 844 };

const pictures = [
  { name: "timeline", path: "/", viewport: wide },
  { name: "pledges", path: "/pledges", viewport: wide },
  { name: "who-met-whom", path: "/meetings", viewport: wide },
  { name: "places", path: "/places", viewport: wide },
  { name: "disputed", path: "/disputed", viewport: wide },
  { name: "search", path: "/search?q=giamattei", viewport: wide },
  { name: "record", path: "/pledge/2021-05-21-korea-northern-triangle-220m", viewport: wide },
  { name: "timeline-dark", path: "/?from=2021-05-15&to=2021-06-30&without=statement", viewport: wide, dark: true },
  { name: "pledges-narrow-spanish", path: "/pledges?lang=es", viewport: narrow },
  { name: "record-narrow-dark", path: "/meeting/2021-02-17-blinken-brolo-call", viewport: narrow, dark: true },
];

const config = siteConfig();
await build(config);
const server = await preview({ ...config, preview: { host: "localhost", port: 0 } });
const origin = server.resolvedUrls?.local[0]?.replace(/\/$/, "");
const browser = await chromium.launch(await browserToLaunch());
mkdirSync(folder, { recursive: true });
for (const { name, path, viewport, dark } of pictures) {
  const page = await browser.newPage({ viewport, locale: "en-GB", colorScheme: dark ? "dark" : "light" });
  await page.goto(`${origin}${path}`, { waitUntil: "networkidle" });
  await page.locator("h1").waitFor();
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await page.close();
}
await browser.close();
await server.close();
console.log(`${pictures.length} pictures in docs/screenshots`);
process.exit();
