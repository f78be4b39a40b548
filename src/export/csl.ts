import type { Source } from "../generated/types.ts";
import { toCsl } from "../to-csl.ts";
import type { Collections } from "./collections.ts";
import { joined } from "./json.ts";

function* items(sources: Iterable<Source>): Generator<string> {
  for (const source of sources) yield JSON.stringify(toCsl(source));
}

/** The sources as a list of CSL-JSON items. */
export function* csl({ sources }: Collections): Generator<string> {
  yield "[\n";
  yield* joined(items(sources), ",\n");
  yield "\n]\n";
}
