import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { ClaimType } from "../../../../src/schema/build.ts";
import { agreementRules, fileRules, recordRules, redirectRules } from "../../../../tools/check/rules/index.ts";

const rules = [...fileRules, ...recordRules, ...redirectRules, ...agreementRules];

test("no two rules share a code", () => {
  expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length);
});

test.each(rules)("$code says why it is there, and has a file and a test of its name", ({ code, reason }) => {
  expect(reason).toMatch(/^[A-Z].*\.$/);
  expect(existsSync(join(import.meta.dirname, `../../../../tools/check/rules/${code}.ts`))).toBe(true);
  expect(existsSync(join(import.meta.dirname, `${code}.test.ts`))).toBe(true);
});

test("claims of every type have one rule that reads them", () => {
  const types: readonly ClaimType[] = [
    "amount",
    "date",
    "format",
    "party",
    "period",
    "place",
    "quantity",
    "quote",
    "status",
    "summary",
  ];
  expect(agreementRules.map(({ claim }) => claim).sort()).toEqual(types);
});
