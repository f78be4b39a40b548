import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { mustRun } from "../packed/installed.ts";
import { importMap } from "./import-map.ts";
import type { Workshop } from "./prepare.ts";

const programs = { page: "esm.mjs", worker: "start-worker.mjs" };
const packageFolder = "node_modules/root-causes-diplomacy";

const pageOf = (program: string, head = ""): string =>
  `<!doctype html><title>consumer</title><link rel="icon" href="data:,">${head}<script type="module" src="./${program}"></script>\n`;

/**
 * Builds the pages that run the consumer.
 *
 * @returns their names with their paths below the folder; the native page has no worker, for which browsers read no
 *   import map
 */
export async function buildPages({ folder }: Workshop): Promise<Record<string, string>> {
  for (const [name, program] of Object.entries(programs)) writeFileSync(join(folder, `${name}.html`), pageOf(program));
  await mustRun("vite", ["build"], folder);

  const bundle = ["--bundle", "--minify", "--format=esm", "--outdir=esbuild", "--out-extension:.js=.mjs"];
  await mustRun("esbuild", [...Object.values(programs), ...bundle, "--log-level=warning"], folder);
  for (const name of Object.keys(programs)) {
    copyFileSync(join(folder, `${name}.html`), join(folder, `esbuild/${name}.html`));
  }

  const { name, exports } = JSON.parse(readFileSync(join(folder, packageFolder, "package.json"), "utf8"));
  const map = JSON.stringify(importMap(name, exports, `/${packageFolder}/`));
  writeFileSync(join(folder, "native.html"), pageOf(programs.page, `<script type="importmap">${map}</script>`));

  return {
    "page of vite": "vite/page.html",
    "worker of vite": "vite/worker.html",
    "page of esbuild": "esbuild/page.html",
    "worker of esbuild": "esbuild/worker.html",
    "page of native modules": "native.html",
  };
}
