import { deepFreeze } from "./freeze.ts";

/** The evidence of each record of a collection that has any, in the order of the records; read when first asked for. */
export type ReadEvidence = () => readonly (readonly unknown[])[];

type Packed = Record<string | symbol, unknown>;

/** What consoles of Node.js, Deno and Bun print: the record as it is, not "[Getter]" in the place of its evidence. */
const inspect = {
  value(this: object, _: number, options: object, show: (value: object, options: object) => string): string {
    return show({ ...this }, options);
  },
};

/** Gives each record its evidence, which is more than half of the data and mostly not used, on demand. */
export function unpack<Dated>(readRecords: () => readonly unknown[], readEvidence: ReadEvidence): readonly Dated[] {
  const records = readRecords() as readonly Packed[];
  let evidence: ReadonlyMap<object, unknown> | undefined;
  const read = (): ReadonlyMap<object, unknown> => {
    const all = readEvidence();
    return new Map(records.map((record, index) => [record, deepFreeze(all[index])]));
  };
  // One getter for all: with a getter of its own each record has a shape of its own, and freezing takes ten times as long.
  const getter = {
    enumerable: true,
    get(this: object): unknown {
      evidence ??= read();
      return evidence.get(this);
    },
  };
  for (const record of records) {
    Object.defineProperty(record, "evidence", getter);
    Object.defineProperty(record, Symbol.for("nodejs.util.inspect.custom"), inspect);
    for (const key in record) if (key !== "evidence") deepFreeze(record[key]);
    Object.freeze(record);
  }
  return Object.freeze(records) as readonly unknown[] as readonly Dated[];
}
