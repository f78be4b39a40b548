/**
 * `npm run site`: builds the explorer, serves it on this machine only, and prints its address. `npm run site:build` only
 * builds it, into site/dist. BASE_PATH is the path at which it will be served, REPOSITORY_URL where reports go.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { build, preview } from "vite";
import { runCommand } from "../tools/command/run.ts";
import { siteConfig } from "./build/config.ts";
import { repositoryAddress } from "./build/repository.ts";

const usage =
  "npm run site, or npm run site:build; BASE_PATH=/path and REPOSITORY_URL=https://host/owner/name may be set";

await runCommand(usage, async () => {
  const { values } = parseArgs({ options: { "build-only": { type: "boolean", default: false } } });
  const { BASE_PATH = "", REPOSITORY_URL } = process.env;
  const manifest = JSON.parse(readFileSync(join(import.meta.dirname, "../package.json"), "utf8"));
  const config = siteConfig({
    base: `${BASE_PATH.replace(/\/+$/, "")}/`,
    repository: repositoryAddress(manifest, REPOSITORY_URL),
  });
  await build(config);
  if (!values["build-only"]) {
    const server = await preview({ ...config, preview: { host: "localhost" } });
    console.log(`The explorer: ${server.resolvedUrls?.local[0]} (Ctrl+C ends it)`);
  }
  return 0;
});
