import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { typesModule } from "../../../tools/generate/types.ts";

let module = "";
beforeAll(async () => {
  module = await typesModule();
}, 30_000);

test("the committed types are what the schemas give", () => {
  expect(module).toBe(readFileSync(join(import.meta.dirname, "../../../src/generated/types.ts"), "utf8"));
});

test("every property and every list is readonly", () => {
  const properties = module.split("\n").filter((line) => /^ {4}["\w$]+\??: /.test(line));
  expect(properties).toEqual([]);
  expect(module).toMatch(/readonly evidence: readonly Evidence\[\];/);
  expect(module).not.toMatch(/(?<!readonly )\b\w+\[\]/);
});

test("each kind is an interface of its own, and an example stands in the hover", () => {
  for (const name of ["Meeting", "Statement", "Pledge", "Person", "Organization", "Source"]) {
    expect(module).toContain(`export interface ${name} {`);
  }
  expect(module).toContain('@example "2021-04-26"');
});
