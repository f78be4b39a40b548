import type { ListName } from "../../src/schema/lists.ts";
import { lists } from "../../src/schema/lists.ts";
import { typeName } from "../generate/schemas.ts";

const systems = [
  ["d.ts", "js", "export default"],
  ["d.cts", "cjs", "export ="],
] as const;

/** A declaration of JSON whose type is exported by a module of the package. */
const declaration = (what: string, name: string, type: string, shape: string, module: string, ending: string): string =>
  [
    `import type { ${type} } from "../${module}";`,
    `/** ${what} as JSON: the same data as in the module, but not frozen. */`,
    `declare const ${name}: ${shape};`,
    `${ending} ${name};\n`,
  ].join("\n");

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
  return systems.flatMap(([extension, script, ending]): [string, string][] => {
    const text = (what: string, shape: string) => declaration(what, kind, type, shape, `${folder}.${script}`, ending);
    return [
      [`${folder}.json.${extension}`, text(`The ${folder}`, `readonly ${type}[]`)],
      [`${kind}.${extension}`, text(`One ${kind}`, type)],
    ];
  });
}

/** Declarations of the JSON file of one list, as of a collection. */
export function listDeclarations(name: ListName): [name: string, text: string][] {
  const { line } = lists[name];
  return systems.map(([extension, script, ending]) => [
    `${name}.json.${extension}`,
    declaration(`The ${name}`, name, line, `readonly ${line}[]`, `index.${script}`, ending),
  ]);
}
