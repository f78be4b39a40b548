import { expect, test } from "vitest";
import { importMap } from "./import-map.ts";

test("an import map gives what a browser gets, and folders for patterns", () => {
  const exports = {
    ".": { node: "./dist/node.js", import: { types: "./dist/index.d.ts", default: "./dist/index.js" } },
    "./light": { browser: "./dist/light.browser.js", default: "./dist/light.js" },
    "./data/*.json": { import: { types: "./dist/data/*.json.d.ts", default: "./dist/data/*.json" } },
    "./renamed/*": "./dist/renamed/*.js",
    "./server": { node: "./dist/server.js" },
  };
  expect(importMap("a-package", exports, "/node_modules/a-package/").imports).toEqual({
    "a-package": "/node_modules/a-package/dist/index.js",
    "a-package/light": "/node_modules/a-package/dist/light.browser.js",
    "a-package/data/": "/node_modules/a-package/dist/data/",
  });
});
