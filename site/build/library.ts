import { type Alias, runnerImport } from "vite";
import type * as Full from "../../src/index.ts";
import type * as Light from "../../src/light.ts";

async function load<Module>(name: string, alias: readonly Alias[]): Promise<Module> {
  const { module } = await runnerImport<Module>(name, {
    configFile: false,
    logLevel: "error",
    resolve: { alias: [...alias] },
  });
  return module;
}

/** The package that the page is built of, as the build itself reads it. */
export const fullLibrary = (alias: readonly Alias[]): Promise<typeof Full> => load("root-causes-diplomacy", alias);
export const lightLibrary = (alias: readonly Alias[]): Promise<typeof Light> =>
  load("root-causes-diplomacy/light", alias);
