import { deepFreeze } from "./freeze.ts";

/** The evidence of each record of a collection that has any, in the order of the records; read when first asked for. */
export type ReadEvidence = () => readonly (readonly unknown[])[];

/** A record with the ids of its sources in the place of its evidence. */
export type Packed = Record<string | symbol, unknown>;

/** What consoles of Node.js, Deno and Bun print: the record as it is, not "[Getter]" in the place of its evidence. */
const inspect = {
  value(this: object, _: number, options: object, show: (value: object, options: object) => string): string {
    return show({ ...this }, options);
  },
};

/** Gives each record its evidence, which is about half of its bytes and mostly not used, on demand. */
export function unpack<Dated>(readRecords: () => readonly Packed[], readEvidence: ReadEvidence): readonly Dated[] {
  let evidence: ReadonlyMap<object, unknown> | undefined;
  const read = (): ReadonlyMap<object, unknown> => {
    const all = readEvidence();
    return new Map(records.map((record, index) => [record, deepFreeze(all[index])]));
  };
  // One getter for all: with one of its own, each record would have a shape of its own, and be slow to freeze.
  const getter = {
    enumerable: true,
    get(this: object): unknown {
      evidence ??= read();
      return evidence.get(this);
    },
  };
  const records = readRecords().map((light) => {
    // A new object: turning a field of an old one into a getter makes it a dictionary, which is slow to freeze.
    const record: Packed = {};
    for (const key in light) {
      if (key === "evidence") Object.defineProperty(record, key, getter);
      else record[key] = deepFreeze(light[key]);
    }
    return Object.freeze(Object.defineProperty(record, Symbol.for("nodejs.util.inspect.custom"), inspect));
  });
  return Object.freeze(records) as readonly unknown[] as readonly Dated[];
}
