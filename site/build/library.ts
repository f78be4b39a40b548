import { join } from "node:path";
import { type Alias, runnerImport } from "vite";

type Library = typeof import("./library-entries.ts");

const loaded = new WeakMap<readonly Alias[], Promise<Library>>();

/** The package that the page is built of, as the build itself reads it; loaded once for each set of names. */
export function library(alias: readonly Alias[]): Promise<Library> {
  const known = loaded.get(alias);
  if (known) return known;
  const config = { configFile: false, logLevel: "error", resolve: { alias: [...alias] } } as const;
  const entries = join(import.meta.dirname, "library-entries.ts");
  const loading = runnerImport<Library>(entries, config).then(({ module }) => module);
  loaded.set(alias, loading);
  return loading;
}
