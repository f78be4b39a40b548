/** The data dictionary: every field of every kind and list, from the schemas. */
import { allKinds, kinds } from "../../src/schema/kinds.ts";
import { type ListName, lists } from "../../src/schema/lists.ts";
import { table } from "./blocks.ts";
import { type JsonSchema, jsonSchemaOf, lineSchemaOf } from "./schemas.ts";

type Schema = JsonSchema | undefined;

const partName = (ref: string): string => ref.split("/").at(-1) ?? "";

function typeOf(schema: Schema): string {
  if (!schema) return "";
  if (schema.$ref) return `[${partName(schema.$ref)}](#${partName(schema.$ref).toLowerCase()})`;
  if (schema.enum) return schema.enum.map((word) => `\`${word}\``).join(", ");
  if (schema.anyOf) return schema.anyOf.map((branch) => typeOf(branch as Schema)).join(" or ");
  if (schema.type === "array") return `list of ${typeOf(schema.items as Schema)}`;
  return String(schema.type ?? "any value");
}

function claimOf(schema: JsonSchema): string {
  const items = schema.items as Schema;
  if (items?.["x-claim"] !== undefined) return "each";
  if (schema["x-claim"] === undefined) return "";
  const unless = schema["x-claim-unless"];
  return unless === undefined ? "yes" : `yes, unless ${unless}`;
}

function fieldsOf(schema: JsonSchema): string {
  const rows = Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>).map(([name, field]) => [
    `\`${name}\`${schema.required?.includes(name) ? "" : "?"}`,
    typeOf(field),
    field.description ?? "",
    field.examples?.[0] === undefined ? "" : `\`${JSON.stringify(field.examples[0])}\``,
    claimOf(field),
  ]);
  return table(["field", "type", "meaning", "example", "claim"], rows);
}

const wordsOf = (schema: JsonSchema): string =>
  table(
    ["word", "meaning"],
    (schema.anyOf ?? []).map((word) => [`\`${(word as JsonSchema).const}\``, (word as JsonSchema).description ?? ""]),
  );

/** The text of docs/data-dictionary.md. */
export function dictionary(): string {
  const parts = new Map<string, JsonSchema>();
  const sections = allKinds.map((kind) => {
    const schema = jsonSchemaOf(kind);
    for (const [name, part] of Object.entries(schema.$defs ?? {})) parts.set(name, part as JsonSchema);
    return `## ${kind}\n\n${schema.description}\n\nFiles: \`data/${kinds[kind].folder}/<id>.json\`.\n\n${fieldsOf(schema)}`;
  });
  const lines = (Object.keys(lists) as ListName[]).map((name) => {
    const schema = lineSchemaOf(name);
    return `## ${name}\n\n${schema.description}\n\nFile: \`data/${name}.json\`, a list of these lines.\n\n${fieldsOf(schema)}`;
  });
  const shared = [...parts].map(
    ([name, part]) => `### ${name}\n\n${part.description}\n\n${part.properties ? fieldsOf(part) : wordsOf(part)}`,
  );
  const opening = [
    "# Data dictionary",
    "Generated from [src/schema](../src/schema) by `npm run generate`; do not edit.",
    "A field with `?` may be missing. A claim is a field that a source must prove: its evidence is a phrase that says it.",
  ].join("\n\n");
  return `${[opening, ...sections, ...lines, "## Parts", ...shared]
    .join("\n\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim()}\n`;
}
