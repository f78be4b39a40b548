import chromium from "@sparticuz/chromium";
import { type BrowserContext, type BrowserContextOptions, chromium as playwright } from "playwright-core";

const quiet = "--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking";
const args = [
  ...`${quiet} --disable-component-update --disable-sync`.split(" "),
  // Nothing but this machine can be reached.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
];

/**
 * Starts the Chromium that npm has for Linux x64, and elsewhere the Chrome that is installed.
 *
 * @param profile - folder that the browser may fill
 */
export async function launch(profile: string, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    return playwright.launchPersistentContext(profile, { ...options, args, channel: "chrome" });
  }
  const executablePath = await chromium.executablePath();
  return playwright.launchPersistentContext(profile, { ...options, args, executablePath });
}
