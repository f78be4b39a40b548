import { expect, test } from "vitest";
import { allKinds } from "../../../src/schema/kinds.ts";
import { dictionary } from "../../../tools/generate/dictionary.ts";
import { jsonSchemaOf } from "../../../tools/generate/schemas.ts";

const text = dictionary();

test("every field of every kind stands in it, with its meaning", () => {
  for (const kind of allKinds) {
    for (const [name, field] of Object.entries(jsonSchemaOf(kind).properties ?? {})) {
      expect(text).toContain(`| \`${name}\``);
      expect(text).toContain((field as { description?: string }).description);
    }
  }
});

test("it says which fields are claims, and when they are not", () => {
  expect(text).toMatch(/\| `format` \|.*\| yes, unless unknown \|/);
  expect(text).toMatch(/\| `participants` \|.*\| each \|/);
  expect(text).toMatch(/\| `kind` \|.*\| {2}\|/);
});

test("the words of the closed vocabulary have their meanings", () => {
  expect(text).toMatch(/\| `anti-corruption` \| .+ \|/);
});

test("the lists beside the records stand in it too", () => {
  expect(text).toMatch(/## redirects\n\n.+\n\nFile: `data\/redirects.json`/);
  expect(text).toMatch(/\| `old` \| any value \| .+ \|/);
});
