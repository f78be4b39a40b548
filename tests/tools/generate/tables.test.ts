import { expect, test } from "vitest";
import { tables } from "../../../src/export/tables/index.ts";
import { tableDictionary } from "../../../tools/generate/tables.ts";

const text = tableDictionary();

test("every column of every table stands in it, with its meaning", () => {
  for (const { name, description, columns } of tables) {
    expect(text).toContain(`## ${name}\n\n${description}`);
    for (const column of columns) expect(text).toContain(column.description);
  }
});

test("it says which columns are keys, may be empty, have listed words, and lead elsewhere", () => {
  expect(text).toContain("| `id` | text | key |");
  expect(text).toContain("| `amount_value`? | integer |");
  expect(text).toMatch(/\| `role` \|.*One of `host`, `guest`/);
  expect(text).toMatch(/\| `meeting`\? \| text \| {2}\| \[meetings\]\(#meetings\) \|/);
});
