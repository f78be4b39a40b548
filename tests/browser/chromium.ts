import chromium from "@sparticuz/chromium";
import type { LaunchOptions } from "playwright-core";

const quiet = "--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking";
const args = [
  ...`${quiet} --disable-component-update --disable-sync`.split(" "),
  // Nothing but this machine can be reached.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
];

/** How Playwright starts the Chromium that npm has for Linux x64, and elsewhere the Chrome that is installed. */
export async function browserToLaunch(): Promise<LaunchOptions> {
  if (process.platform !== "linux" || process.arch !== "x64") return { args, channel: "chrome" };
  return { args, executablePath: await chromium.executablePath() };
}
