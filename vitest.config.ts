import { join } from "node:path";
import { configDefaults } from "vitest/config";

const shared = {
  // Test files share their process: none changes what another reads, and starting one for each takes longer than the tests.
  isolate: false,
  // Packing, compilers and child processes are slow on a busy machine; no test measures time.
  testTimeout: 60_000,
  hookTimeout: 120_000,
};

// What a page does takes its time; more pages at once than processors would only wait for each other.
const browsing = { maxConcurrency: 3, expect: { poll: { timeout: 15_000 } } };

const source = (name: string): string => join(import.meta.dirname, "src", name);

export default ({ mode }: { mode: string }) => ({
  test: {
    // By default one processor is left idle.
    maxWorkers: "100%",
    projects: [
      { test: { ...shared, name: "package", exclude: [...configDefaults.exclude, "tests/site/**"] } },
      {
        // The explorer finds the package by its name.
        resolve: {
          alias: [
            { find: /^root-causes-diplomacy$/, replacement: source("index.ts") },
            { find: /^root-causes-diplomacy\/light$/, replacement: source("light.ts") },
          ],
        },
        test: {
          ...shared,
          name: "site",
          // `--mode speed` prints how fast filters answer, and tests nothing else.
          include: [mode === "speed" ? "tests/site/speed.ts" : "tests/site/**/*.test.ts"],
          globalSetup: "tests/site/setup.ts",
          ...browsing,
        },
      },
    ],
  },
});
