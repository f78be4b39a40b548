import type { AnyRecord } from "./records.ts";

/** A module that holds one collection; a string literal parses faster than the same data as code. */
export const dataModule = (records: readonly AnyRecord[]): string =>
  `// Generated from data by \`npm run generate\`; do not edit.\nexport default /* @__PURE__ */ JSON.parse(${JSON.stringify(JSON.stringify(records))});\n`;
