/** The part of an esbuild plugin's type that is used here; esbuild itself comes with tsup. */
interface Build {
  onResolve(
    options: { filter: RegExp },
    callback: (file: { path: string }) => { path: string; external: boolean } | undefined,
  ): void;
}

const faces: Readonly<Record<string, string>> = {
  "../index.ts": "../node/index.js",
  "../export/index.ts": "../node/export.js",
};

/** For the command line: the helpers and exporters are those of the package, not copies of them. */
export const publicFace = {
  name: "public-face",
  setup(build: Build): void {
    build.onResolve({ filter: /^\.\.\/(export\/)?index\.ts$/ }, ({ path }) => {
      const face = faces[path];
      return face === undefined ? undefined : { path: face, external: true };
    });
  },
};
