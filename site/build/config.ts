import { join } from "node:path";
import type { InlineConfig } from "vite";
import { contentSecurityPolicy } from "./content-security-policy.ts";
import { overview } from "./overview.ts";
import { pages } from "./pages.ts";
import { recordFiles } from "./record-files.ts";

const site = join(import.meta.dirname, "..");
const root = join(site, "..");

export interface SiteOptions {
  /** Path at which the page is served, with a slash at both ends. */
  readonly base?: string;
  /** Address of the repository whose issue form takes corrections; without it the page shows the text to send. */
  readonly repository?: string | undefined;
  /** Folder with `index.ts` and `light.ts`, which stand for the package: its sources, as in tsconfig.json. */
  readonly library?: string;
  readonly outDir?: string;
}

/** How Vite builds and serves the explorer. */
export function siteConfig({
  base = "/",
  repository,
  library = join(root, "src"),
  outDir = join(site, "dist"),
}: SiteOptions = {}): InlineConfig {
  const alias = [
    { find: /^root-causes-diplomacy$/, replacement: join(library, "index.ts") },
    { find: /^root-causes-diplomacy\/light$/, replacement: join(library, "light.ts") },
    { find: /^root-causes-diplomacy\/package.json$/, replacement: join(root, "package.json") },
  ];
  return {
    configFile: false,
    root: site,
    base,
    appType: "mpa",
    logLevel: "warn",
    resolve: { alias },
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    define: { "import.meta.env.REPOSITORY": JSON.stringify(repository ?? "") },
    build: {
      outDir,
      emptyOutDir: true,
      target: "es2022",
      modulePreload: { polyfill: false },
      // A font within the styles would be loaded by those who never need it, and the policy refuses it.
      assetsInlineLimit: 0,
      // The largest chunk is data, loaded by the views that show them.
      chunkSizeWarningLimit: 1000,
      rolldownOptions: { checks: { pluginTimings: false } },
    },
    plugins: [overview(alias), recordFiles(alias), contentSecurityPolicy(), pages(alias)],
  };
}
