import { expect, test } from "vitest";
import { dueOf } from "../../../tools/changes/bump.ts";
import { schemaChanges } from "../../../tools/changes/schemas.ts";
import { type JsonSchema, jsonSchemaOf } from "../../../tools/generate/schemas.ts";

const pledge = jsonSchemaOf("pledge");

/** What a change of the pledge's schema is said to be, with its bump. */
function told(change: (schema: Required<Pick<JsonSchema, "properties" | "required" | "$defs">>) => void): string[] {
  const now = structuredClone(pledge) as Parameters<typeof change>[0];
  change(now);
  return schemaChanges(new Map([["pledge", pledge]]), new Map([["pledge", now as JsonSchema]])).map((each) => {
    const { bump, reason } = dueOf(each);
    return `${bump}: ${reason}`;
  });
}

const part = (schema: { $defs: object }, name: string) => (schema.$defs as Record<string, JsonSchema>)[name] ?? {};

test("a schema that says the same is no change, nor are its descriptions and lengths", () => {
  expect(told(() => {})).toEqual([]);
  expect(
    told(({ properties }) => Object.assign(properties.title as object, { description: "Other words.", maxLength: 9 })),
  ).toEqual([]);
});

test("a field that goes is major, at any depth, and told once with all that is in it", () => {
  expect(told(({ properties }) => delete properties.amount)).toEqual(["major: the schema loses pledge/amount"]);
  expect(told((schema) => delete part(schema, "Amount").properties?.basis)).toContain(
    "major: the schema loses pledge/amount/basis",
  );
});

test("another type is major, null among others included", () => {
  expect(told(({ properties }) => Object.assign(properties, { title: { type: "number" } }))).toEqual([
    "major: the type of pledge/title changes in the schema: string, now number",
  ]);
  expect(
    told(({ properties }) => {
      properties.period = { anyOf: [properties.period as JsonSchema, { type: "null" }] };
    }),
  ).toEqual(["major: the type of pledge/period changes in the schema: object, now null, object"]);
});

test("a field that may be missing from now on is major, one that may not is minor", () => {
  expect(told((schema) => schema.required.splice(schema.required.indexOf("title"), 1))).toEqual([
    "major: the schema lets pledge/title be missing",
  ]);
  expect(told((schema) => schema.required.push("amount"))).toEqual(["minor: the schema makes pledge/amount required"]);
});

test("a new field is minor, a word of a vocabulary as well, and a word that goes is major", () => {
  expect(told(({ properties }) => Object.assign(properties, { colour: { type: "string" } }))).toEqual([
    "minor: the schema gains pledge/colour",
  ]);
  expect(told(({ properties }) => (properties.kind as { enum: string[] }).enum.push("gift"))).toEqual([
    "minor: the schema gains words of pledge/kind: gift",
  ]);
  expect(told((schema) => part(schema, "Topic").anyOf?.pop())).toEqual([
    "major: the schema loses words of pledge/topics/*: diplomatic-relations",
  ]);
});

test("a kind may come or go, and a state without schemas says nothing of them", () => {
  const both = new Map([
    ["pledge", pledge],
    ["treaty", pledge],
  ]);
  const one = new Map([["pledge", pledge]]);
  expect(schemaChanges(one, both)).toEqual([{ schema: "treaty", field: "", type: "added" }]);
  expect(schemaChanges(both, one)).toEqual([{ schema: "treaty", field: "", type: "removed" }]);
  expect(schemaChanges(both, new Map())).toEqual([]);
});
