import type { Redirect } from "../../src/generated/types.ts";
import { allKinds, type Kind, kinds } from "../../src/schema/kinds.ts";
import { typeName } from "./schemas.ts";

const union = (ids: readonly string[]): string =>
  ids.length === 0
    ? " never"
    : [...ids]
        .sort()
        .map((id) => `\n  | ${JSON.stringify(id)}`)
        .join("");

/** Union types of the ids of each kind that lead to a record, and of those that no longer do, as the text of a module. */
export function idsModule(idsOf: (kind: Kind) => readonly string[], redirects: readonly Redirect[] = []): string {
  const unions = allKinds.flatMap((kind) => {
    const { folder } = kinds[kind];
    const own = redirects.filter((line) => line.kind === kind);
    const moved = own.filter(({ to }) => to.length === 1).map(({ from }) => from);
    const gone = own.filter(({ to }) => to.length !== 1).map(({ from }) => from);
    const name = typeName(kind);
    return [
      `/** Ids of the ${folder}, with those that were renamed or merged. */\nexport type ${name}Id =${union([...idsOf(kind), ...moved])};\n`,
      `/** Ids of ${folder} that were split or retracted. */\nexport type Gone${name}Id =${union(gone)};\n`,
    ];
  });
  return ["// Generated from data by `npm run generate`; do not edit.\n", ...unions].join("\n");
}
