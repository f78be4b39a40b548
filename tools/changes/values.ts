/** What changed within one record, value by value. */
import { isDeepStrictEqual } from "node:util";

/** Pointers lead into the new record, and into the old one where a value is gone. */
export type ValueChange =
  | { readonly type: "changed"; readonly pointer: string; readonly old: unknown; readonly new: unknown }
  | { readonly type: "added"; readonly pointer: string; readonly new: unknown }
  | { readonly type: "removed"; readonly pointer: string; readonly old: unknown }
  | { readonly type: "reordered"; readonly pointer: string };

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What tells the items of a list apart: participants and speakers, relations, evidence, conflicts. */
const identities = [["party"], ["pledge"], ["source", "phrase"], ["claim", "value"]];

function keysOf(items: readonly unknown[]): string[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const fields = isFields(item) ? identities.find((names) => names.every((name) => name in item)) : undefined;
    const key = JSON.stringify(isFields(item) && fields ? fields.map((name) => item[name]) : item);
    const turn = seen.get(key) ?? 0;
    seen.set(key, turn + 1);
    return `${turn} ${key}`;
  });
}

function listChanges(pointer: string, old: readonly unknown[], now: readonly unknown[]): ValueChange[] {
  const oldKeys = keysOf(old);
  const newKeys = keysOf(now);
  const isGone = (index: number): boolean => index < old.length && !newKeys.includes(oldKeys[index] as string);

  const changes = now.flatMap((item, index): ValueChange[] => {
    const at = `${pointer}/${index}`;
    const before = oldKeys.indexOf(newKeys[index] as string);
    if (before >= 0) return fieldChanges(at, old[before], item);
    // Another item in the same place.
    if (isGone(index)) return [{ type: "changed", pointer: at, old: old[index], new: item }];
    return [{ type: "added", pointer: at, new: item }];
  });
  for (const [index, item] of old.entries()) {
    const isReplaced = index < now.length && !oldKeys.includes(newKeys[index] as string);
    if (isGone(index) && !isReplaced) changes.push({ type: "removed", pointer: `${pointer}/${index}`, old: item });
  }
  const kept = oldKeys.filter((key) => newKeys.includes(key));
  const keptNow = newKeys.filter((key) => oldKeys.includes(key));
  if (!isDeepStrictEqual(kept, keptNow)) changes.push({ type: "reordered", pointer });
  return changes;
}

/** The fields of an item of a list, or of a record. */
function fieldChanges(pointer: string, old: unknown, now: unknown): ValueChange[] {
  if (!isFields(old) || !isFields(now)) return [];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((name): ValueChange[] => {
    const at = `${pointer}/${name}`;
    const [before, after] = [old[name], now[name]];
    if (isDeepStrictEqual(before, after)) return [];
    if (after === undefined) return [{ type: "removed", pointer: at, old: before }];
    if (before === undefined) return [{ type: "added", pointer: at, new: after }];
    if (Array.isArray(before) && Array.isArray(after)) return listChanges(at, before, after);
    // An object that is a field, such as an amount, is one value.
    return [{ type: "changed", pointer: at, old: before, new: after }];
  });
}

/** Every value that differs between two versions of a record; its id is told elsewhere. */
export const valueChanges = ({ id: _, ...old }: Fields, { id: __, ...now }: Fields): ValueChange[] =>
  fieldChanges("", old, now);
