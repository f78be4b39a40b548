import { rmSync } from "node:fs";
import { fileData } from "./tools/build/file-data.ts";
import { notices } from "./tools/build/notices.ts";
import { publicFace } from "./tools/build/public-face.ts";

rmSync("dist", { recursive: true, force: true });

const entry = {
  index: "src/index.ts",
  meetings: "src/meetings.ts",
  statements: "src/statements.ts",
  pledges: "src/pledges.ts",
  people: "src/people.ts",
  organizations: "src/organizations.ts",
  sources: "src/sources.ts",
  light: "src/light.ts",
};

const shared = {
  // One copy of each collection, whichever entries a program imports.
  splitting: true,
  silent: true,
  target: "es2022",
  esbuildOptions(options: { charset?: "utf8" | "ascii" }) {
    // Names in other scripts stay as they are instead of being escaped letter by letter.
    options.charset = "utf8";
  },
};

// Plain objects: the declarations of tsup 9 name packages that it does not install, so importing them fails to check.
export default [
  // What bundlers, browsers and Deno load: the data within the modules.
  { ...shared, entry, format: ["esm"], platform: "neutral" },
  // What Node.js loads: the data in files beside the modules.
  ...(["esm", "cjs"] as const).map((format) => ({
    ...shared,
    entry: { ...entry, collection: "src/core/collection.ts", export: "src/export/index.ts" },
    splitting: false,
    format: [format],
    platform: "node",
    // `node:sqlite` has no other name.
    removeNodeProtocol: false,
    outDir: "dist/node",
    esbuildPlugins: [fileData(format), notices("dist/node/LICENSES.txt")],
  })),
  // The command line, with all that it needs: the package depends on nothing.
  {
    ...shared,
    entry: ["bin/root-causes-diplomacy.ts"],
    format: ["esm"],
    platform: "node",
    outDir: "dist/cli",
    minify: true,
    noExternal: ["zod"],
    esbuildPlugins: [publicFace, notices("dist/cli/LICENSES.txt")],
    // Some of its libraries are CommonJS.
    banner: {
      js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
    },
    esbuildOptions(options: { charset?: "utf8" | "ascii"; mainFields?: string[] }) {
      shared.esbuildOptions(options);
      options.mainFields = ["module", "main"];
    },
  },
  // The schemas hold no data; the declarations are the same for every build.
  {
    ...shared,
    entry: { schema: "src/schema/index.ts" },
    format: ["esm", "cjs"],
    platform: "neutral",
  },
  {
    ...shared,
    entry: { ...entry, schema: "src/schema/index.ts", export: "src/export/index.ts" },
    format: ["esm", "cjs"],
    platform: "neutral",
    dts: { only: true },
  },
];
