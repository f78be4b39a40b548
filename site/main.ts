/** `npm run site`: builds the explorer, serves it on this machine only, and prints its address. */
import { parseArgs } from "node:util";
import { build, preview } from "vite";
import { siteConfig } from "./build/config.ts";

const { values } = parseArgs({ options: { "build-only": { type: "boolean", default: false } } });
const { BASE_PATH: base = "/", REPOSITORY_URL } = process.env;
const config = siteConfig({ base: `${base.replace(/\/+$/, "")}/`, repository: REPOSITORY_URL });

await build(config);
if (!values["build-only"]) {
  const server = await preview({ ...config, preview: { host: "localhost" } });
  console.log(`The explorer: ${server.resolvedUrls?.local[0]} (Ctrl+C ends it)`);
}
