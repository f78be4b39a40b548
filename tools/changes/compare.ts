/** What changed between two states, record by record. */
import { isDeepStrictEqual } from "node:util";
import { compareText } from "../../src/core/records.ts";
import type { Redirect } from "../../src/generated/types.ts";
import { allKinds, type Kind } from "../../src/schema/kinds.ts";
import type { AnyRecord } from "../generate/records.ts";
import { type SchemaChange, schemaChanges } from "./schemas.ts";
import type { State } from "./state.ts";
import { type ValueChange, valueChanges } from "./values.ts";

interface Of {
  readonly kind: Kind;
  readonly id: string;
}

export type RecordChange = Of &
  (
    | { readonly type: "added"; readonly record: AnyRecord }
    /** The redirect is what stands in its place; without one, nobody is told. */
    | { readonly type: "gone"; readonly record: AnyRecord; readonly redirect?: Redirect }
    | { readonly type: "changed"; readonly record: AnyRecord; readonly values: readonly ValueChange[] }
    /** What an id that was gone before leads to. */
    | { readonly type: "redirected"; readonly old?: Redirect; readonly new?: Redirect }
  );

export interface Changes {
  readonly records: readonly RecordChange[];
  readonly schemas: readonly SchemaChange[];
}

type Lines = ReadonlyMap<string, Redirect>;

const linesOf = ({ redirects }: State, kind: Kind): Lines =>
  new Map(redirects.filter((line) => line.kind === kind).map((line) => [line.from, line]));

/** The old record that goes on under each new id. */
const renamedIn = (lines: Lines, old: ReadonlyMap<string, AnyRecord>): ReadonlyMap<string, AnyRecord> =>
  new Map(
    [...lines.values()].flatMap(({ from, reason, to: [target = ""] }) => {
      const record = old.get(from);
      return reason === "renamed" && record && !old.has(target) ? [[target, record] as const] : [];
    }),
  );

function recordChanges(kind: Kind, from: State, to: State): RecordChange[] {
  const old = from.records.get(kind) ?? new Map<string, AnyRecord>();
  const now = to.records.get(kind) ?? new Map<string, AnyRecord>();
  const lines = linesOf(to, kind);
  const renamed = renamedIn(lines, old);

  const gone = [...old].flatMap(([id, record]): RecordChange[] => {
    if (now.has(id)) return [];
    const redirect = lines.get(id);
    return [{ kind, id, type: "gone", record, ...(redirect && { redirect }) }];
  });
  const kept = [...now].flatMap(([id, record]): RecordChange[] => {
    const before = old.get(id) ?? renamed.get(id);
    if (!before) return [{ kind, id, type: "added", record }];
    const values = valueChanges(before, record);
    return values.length > 0 ? [{ kind, id, type: "changed", record, values }] : [];
  });
  return [...gone, ...kept];
}

/** Where the targets of a line have gone since: a line that follows them leads to the same records. */
const followed = (line: Redirect, lines: Lines): readonly string[] =>
  line.to.flatMap((id) => {
    const next = lines.get(id);
    return next && next.to.length === 1 ? next.to : [id];
  });

function redirectChanges(kind: Kind, from: State, to: State): RecordChange[] {
  const old = linesOf(from, kind);
  const now = linesOf(to, kind);
  const isRecord = (state: State, id: string): boolean => state.records.get(kind)?.has(id) ?? false;
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((id): RecordChange[] => {
    if (isRecord(from, id) || isRecord(to, id)) return [];
    const [before, after] = [old.get(id), now.get(id)];
    if (before && after && isDeepStrictEqual([...followed(before, now)].sort(), [...after.to].sort())) return [];
    return [{ kind, id, type: "redirected", ...(before && { old: before }), ...(after && { new: after }) }];
  });
}

/** Everything that differs: records in the order of the kinds and of their ids. */
export function compare(from: State, to: State): Changes {
  const records = allKinds.flatMap((kind) =>
    [...recordChanges(kind, from, to), ...redirectChanges(kind, from, to)].sort((a, b) => compareText(a.id, b.id)),
  );
  return { records, schemas: schemaChanges(from.schemas, to.schemas) };
}
