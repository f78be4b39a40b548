import { type Kind, kinds } from "../../src/schema/kinds.ts";
import { typeName } from "./schemas.ts";

/** A union type of the ids of each kind, as the text of a module. */
export function idsModule(idsOf: (kind: Kind) => string[]): string {
  const unions = (Object.keys(kinds) as Kind[]).map((kind) => {
    const ids = idsOf(kind).sort();
    const union = ids.length === 0 ? " never" : ids.map((id) => `\n  | ${JSON.stringify(id)}`).join("");
    return `/** Ids of the ${kinds[kind].folder}. */\nexport type ${typeName(kind)}Id =${union};\n`;
  });
  return ["// Generated from data by `npm run generate`; do not edit.\n", ...unions].join("\n");
}
