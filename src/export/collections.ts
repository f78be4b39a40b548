import type { Dataset } from "../generated/types.ts";

/**
 * What an export reads: a `Dataset`, or for data that do not fit in memory any iterables of records that can be
 * walked more than once, such as `{ [Symbol.iterator]: () => readRecords() }`.
 */
export type Collections = { readonly [Name in keyof Dataset]: Iterable<Dataset[Name][number]> };

export type CollectionName = keyof Collections;

/** The collections in the order in which exports write them: what is named by others comes first. */
export const collectionNames = ["sources", "organizations", "people", "meetings", "statements", "pledges"] as const;

/**
 * The same collections, once it is sure that each can be walked again: a generator that was walked once is empty, and
 * its records would be missing from the second table without a word.
 *
 * @throws TypeError where a collection is missing, or ends with its first walk
 */
export function rewindable(data: Collections): Collections {
  for (const name of collectionNames) {
    const records: Iterable<unknown> | undefined = data[name];
    if (typeof records?.[Symbol.iterator] !== "function") throw new TypeError(`the collection ${name} is missing`);
    if (Object.is(records, records[Symbol.iterator]())) {
      throw new TypeError(
        `the collection ${name} can be walked only once: give an array, or { [Symbol.iterator]: () => … } that starts anew`,
      );
    }
  }
  return data;
}
