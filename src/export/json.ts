import { type Collections, collectionNames } from "./collections.ts";

/** The items of a list with what stands between them. */
export function* joined(items: Iterable<string>, between: string): Generator<string> {
  let first = true;
  for (const item of items) {
    yield first ? item : between + item;
    first = false;
  }
}

/** Each record as JSON, on a line of its own. */
export function* jsonLines(records: Iterable<unknown>): Generator<string> {
  for (const record of records) yield JSON.stringify(record);
}

/** One document: an object with a list for each collection, a record a line. */
export function* json(data: Collections): Generator<string> {
  yield "{\n";
  for (const [index, name] of collectionNames.entries()) {
    yield `${index === 0 ? "" : ",\n"}"${name}": [\n`;
    yield* joined(jsonLines(data[name]), ",\n");
    yield "\n]";
  }
  yield "\n}\n";
}
