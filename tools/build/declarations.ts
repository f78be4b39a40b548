import { typeName } from "../generate/schemas.ts";

/**
 * Declarations of one collection's JSON files, so that an import has the records' type instead of one inferred from
 * every value in it: for `import`, which gives the value as the default export, and for `require`, which gives it
 * itself. One declaration holds for the files of all single records.
 *
 * @param kind - kind of record, such as `meeting`
 * @param folder - name of the collection, such as `meetings`
 * @returns file names with their texts
 */
export function jsonDeclarations(kind: string, folder: string): [name: string, text: string][] {
  const type = typeName(kind);
  const text = (what: string, shape: string, extension: string, ending: string): string =>
    [
      `import type { ${type} } from "../${folder}.${extension}";`,
      `/** ${what} as JSON: the same data as in the module, but not frozen. */`,
      `declare const ${kind}: ${shape};`,
      `${ending} ${kind};\n`,
    ].join("\n");
  return [
    ["d.ts", "js", "export default"],
    ["d.cts", "cjs", "export ="],
  ].flatMap(([ending = "", extension = "", exported = ""]): [string, string][] => [
    [`${folder}.json.${ending}`, text(`The ${folder}`, `readonly ${type}[]`, extension, exported)],
    [`${kind}.${ending}`, text(`One ${kind}`, type, extension, exported)],
  ]);
}
