/** Builds the explorer, serves it and starts a browser, once for all tests of it. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { build, type PreviewServer, preview } from "vite";
import type { TestProject } from "vitest/node";
import { type SiteOptions, siteConfig } from "../../site/build/config.ts";
import { browserToLaunch } from "../browser/chromium.ts";
import { repository } from "./repository.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the explorer as it is published, without an address for reports. */
    readonly plain: string;
    /** Address of one below a path, with ten times the records and hostile ones, and an address for reports. */
    readonly hard: string;
    /** Folder of the first. */
    readonly plainFolder: string;
    readonly browser: string;
  }
}

async function serve(options: SiteOptions): Promise<{ server: PreviewServer; address: string }> {
  const config = { ...siteConfig(options), logLevel: "error" } as const;
  await build(config);
  const server = await preview({ ...config, preview: { host: "localhost", port: 0 } });
  return { server, address: server.resolvedUrls?.local[0]?.replace(/\/$/, "") ?? "" };
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "site-"));
  const plainFolder = join(folder, "plain");
  const library = join(import.meta.dirname, "library");
  const [plain, hard, browser] = await Promise.all([
    serve({ outDir: plainFolder }),
    serve({ outDir: join(folder, "hard"), base: "/below/", library, repository }),
    browserToLaunch().then((options) => chromium.launchServer(options)),
  ]);
  project.provide("plain", plain.address);
  project.provide("hard", hard.address);
  project.provide("plainFolder", plainFolder);
  project.provide("browser", browser.wsEndpoint());
  return async () => {
    await Promise.all([plain.server.close(), hard.server.close(), browser.close()]);
    rmSync(folder, { recursive: true, force: true });
  };
}
