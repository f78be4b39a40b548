/** The data at one point of their history. */
import type { Redirect } from "../../src/generated/types.ts";
import { allKinds, type Kind, kinds } from "../../src/schema/kinds.ts";
import type { TextFile } from "../check/load.ts";
import { Failure } from "../command/run.ts";
import type { AnyRecord } from "../generate/records.ts";
import type { JsonSchema } from "../generate/schemas.ts";

export interface State {
  readonly records: ReadonlyMap<Kind, ReadonlyMap<string, AnyRecord>>;
  readonly redirects: readonly Redirect[];
  /** By their file names; none where only data were given. */
  readonly schemas: ReadonlyMap<string, JsonSchema>;
  /** The files that it was read from, by their paths in the project. */
  readonly files: readonly TextFile[];
}

/** Reads the files of a checkout, or of a package, which holds each collection in one file. */
export function stateOf(files: readonly TextFile[], name: string): State {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const parsed = (path: string): unknown => {
    try {
      return JSON.parse(texts.get(path) ?? "[]");
    } catch {
      throw new Failure(`${path} of "${name}" is no JSON; \`npm run check\` says where`);
    }
  };
  const isCheckout = files.some(({ path }) => path.startsWith("data/"));

  const recordsOf = (kind: Kind): [string, AnyRecord][] => {
    const { folder } = kinds[kind];
    const own = new RegExp(`^data/${folder}/[^/]+\\.json$`);
    const list = isCheckout
      ? files.filter(({ path }) => own.test(path)).map(({ path }) => [path, parsed(path)] as const)
      : (parsed(`dist/data/${folder}.json`) as unknown[]).map(
          (record) => [`dist/data/${folder}.json`, record] as const,
        );
    return list.map(([path, value]) => {
      const { $schema, ...record } = (value ?? {}) as AnyRecord;
      if (typeof record.id !== "string") throw new Failure(`${path} of "${name}" is no record; \`npm run check\``);
      return [record.id, record];
    });
  };
  return {
    records: new Map(allKinds.map((kind) => [kind, new Map(recordsOf(kind))])),
    redirects: parsed(isCheckout ? "data/redirects.json" : "dist/data/redirects.json") as Redirect[],
    schemas: new Map(
      files.flatMap(({ path }) => {
        const [, file] = /^schemas\/([^/]+)\.schema\.json$/.exec(path) ?? [];
        return file === undefined ? [] : [[file, parsed(path) as JsonSchema] as const];
      }),
    ),
    files,
  };
}
