import { bumpOf, dueOf } from "../bump.ts";
import type { Changes, RecordChange } from "../compare.ts";
import { sourcesOf, titleOf } from "./lines.ts";

function recordJson(change: RecordChange): object {
  if (!("record" in change)) return change;
  const { record, ...rest } = change;
  if (rest.type !== "changed") return { ...rest, title: titleOf(record) };
  const values = rest.values.map((value) => ({ ...value, sources: sourcesOf(record, value.pointer) }));
  return { ...rest, title: titleOf(record), values };
}

/** The bump that is due with its reasons, and every change with its own bump. */
export function json(changes: Changes): string {
  const records = changes.records.map((change) => ({ ...recordJson(change), bump: dueOf(change).bump }));
  const schemas = changes.schemas.map((change) => ({ ...change, bump: dueOf(change).bump }));
  return `${JSON.stringify({ ...bumpOf(changes), schemas, records }, null, 2)}\n`;
}
