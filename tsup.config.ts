// A plain object: the declarations of tsup 9 name packages that it does not install, so importing them fails to check.
export default {
  entry: {
    index: "src/index.ts",
    meetings: "src/meetings.ts",
    statements: "src/statements.ts",
    pledges: "src/pledges.ts",
    people: "src/people.ts",
    organizations: "src/organizations.ts",
    sources: "src/sources.ts",
    schema: "src/schema/index.ts",
  },
  format: ["esm", "cjs"],
  // One copy of each collection, whichever entries a program imports.
  splitting: true,
  dts: true,
  clean: true,
  silent: true,
  target: "es2022",
  platform: "neutral",
  esbuildOptions(options: { charset?: "utf8" | "ascii" }) {
    // Names in other scripts stay as they are instead of being escaped letter by letter.
    options.charset = "utf8";
  },
};
