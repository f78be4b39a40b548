import { deepFreeze } from "./freeze.ts";
import { type Packed, type ReadEvidence, unpack } from "./unpack.ts";

const made = /* @__PURE__ */ new Map<string, readonly unknown[]>();

/**
 * A collection, deeply frozen; made once, whichever entries of the package ask for it, so that in Node.js each entry
 * can be one file that shares this module alone.
 */
export function collection<Found>(
  name: string,
  records: () => readonly Packed[],
  evidence?: ReadEvidence,
): readonly Found[] {
  const known = made.get(name) ?? (evidence ? unpack(records, evidence) : deepFreeze(records()));
  made.set(name, known);
  return known as readonly Found[];
}
