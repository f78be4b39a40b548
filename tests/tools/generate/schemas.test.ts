import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { allKinds, kinds } from "../../../src/schema/kinds.ts";
import { datasetSchema, type JsonSchema, jsonSchemaOf } from "../../../tools/generate/schemas.ts";

/** Every schema inside a schema. */
function* within(schema: unknown): Generator<JsonSchema> {
  if (typeof schema !== "object" || schema === null) return;
  if (!Array.isArray(schema)) yield schema as JsonSchema;
  for (const inner of Object.values(schema)) yield* within(inner);
}

test.each(allKinds)("the committed schema of a %s is what its definition gives", (kind) => {
  const path = join(import.meta.dirname, `../../../schemas/${kind}.schema.json`);
  expect(readFileSync(path, "utf8")).toBe(`${JSON.stringify(jsonSchemaOf(kind), null, 2)}\n`);
});

test.each(allKinds)("the schema of a %s refuses unknown keys, and every reference in it leads somewhere", (kind) => {
  const schema = jsonSchemaOf(kind);
  expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
  for (const each of within(schema)) {
    if (each.type === "object" && each.properties && !Array.isArray(each.required)) continue;
    if (each.type === "object") expect(each.additionalProperties).toBe(false);
    if (typeof each.$ref === "string") expect(Object.keys(schema.$defs ?? {})).toContain(each.$ref.split("/").at(-1));
  }
});

test("every field says what it means and gives an example", () => {
  for (const kind of allKinds) {
    for (const [name, field] of Object.entries(jsonSchemaOf(kind).properties ?? {})) {
      expect([kind, name, (field as JsonSchema).description]).toEqual([kind, name, expect.stringMatching(/\.$/)]);
    }
  }
});

test("one schema holds all collections, with each kind defined once", () => {
  const { properties, required, $defs } = datasetSchema();
  expect(Object.keys(properties ?? {})).toEqual(allKinds.map((kind) => kinds[kind].folder));
  expect(required).toEqual(Object.keys(properties ?? {}));
  expect(Object.keys($defs ?? {})).toEqual(
    expect.arrayContaining(["Meeting", "Statement", "Pledge", "Person", "Organization", "Source", "Evidence"]),
  );
});
