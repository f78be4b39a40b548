/**
 * Declarations of one collection's JSON file, so that an import has the records' type instead of one inferred from
 * every value in it: for `import`, which gives the array as the default export, and for `require`, which gives it
 * itself.
 *
 * @param kind - kind of record, such as `meeting`
 * @param folder - name of the collection, such as `meetings`
 * @returns file names with their texts
 */
export function jsonDeclarations(kind: string, folder: string): [name: string, text: string][] {
  const type = `${kind[0]?.toUpperCase()}${kind.slice(1)}`;
  const text = (extension: string, ending: string): string =>
    [
      `import type { ${type} } from "../${folder}.${extension}";`,
      `/** The ${folder} as JSON: the same data as in the module, but not frozen. */`,
      `declare const ${folder}: readonly ${type}[];`,
      `${ending} ${folder};\n`,
    ].join("\n");
  return [
    [`${folder}.json.d.ts`, text("js", "export default")],
    [`${folder}.json.d.cts`, text("cjs", "export =")],
  ];
}
