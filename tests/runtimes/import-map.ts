/** An export of a package.json: a file, or conditions that lead to one. */
export type Target = string | { readonly [condition: string]: Target };

const conditions = ["browser", "import", "default"];

/** The file that a browser is to get: that of the first condition that holds, in the order of the package.json. */
function fileOf(target: Target): string | undefined {
  if (typeof target === "string") return target;
  for (const [condition, inner] of Object.entries(target)) {
    const file = conditions.includes(condition) ? fileOf(inner) : undefined;
    if (file !== undefined) return file;
  }
  return undefined;
}

/**
 * The import map by which a page loads a package without a bundler. A subpath with a star becomes a folder, since
 * import maps know no other pattern; so its file has to end in what the subpath ends in.
 *
 * @param name - the package's name
 * @param exports - of its package.json
 * @param base - address of its folder, with a slash at the end
 */
export function importMap(
  name: string,
  exports: Readonly<Record<string, Target>>,
  base: string,
): { imports: Record<string, string> } {
  const address = (file: string): string => base + file.replace("./", "");
  const entries = Object.entries(exports).flatMap(([subpath, target]): [string, string][] => {
    const file = fileOf(target);
    if (file === undefined) return [];
    const specifier = subpath.replace(".", name);
    const [folder = "", ending] = specifier.split("*");
    const [fileFolder = "", fileEnding] = file.split("*");
    if (ending === undefined) return [[specifier, address(file)]];
    return ending === fileEnding ? [[folder, address(fileFolder)]] : [];
  });
  return { imports: Object.fromEntries(entries) };
}
