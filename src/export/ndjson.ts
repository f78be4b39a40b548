import { type Collections, collectionNames } from "./collections.ts";

/** One record a line, as `{ "collection": "pledges", "record": … }`. */
export function* ndjson(data: Collections): Generator<string> {
  for (const collection of collectionNames) {
    for (const record of data[collection]) yield `${JSON.stringify({ collection, record })}\n`;
  }
}
