import { expect, test, vi } from "vitest";
import { corrupt, operators } from "../../../tools/corruption/corrupt.ts";
import rates from "../../../tools/corruption/rates.json" with { type: "json" };
import { dataset } from "./damages.ts";

// A check that finds nothing: neither the shape of a record nor anything that its phrases say.
vi.mock("../../../tools/check/check.ts", () => ({ checkEntry: () => ({ findings: [] }) }));
vi.mock("../../../tools/check/rules/schema.ts", () => ({ schema: { check: () => [] } }));

test.each(operators)("a check without rules falls under the recorded rate of $name", (operator) => {
  const { tried, caught, slipped } = corrupt(operator, dataset);
  expect(tried).toBeGreaterThan(0);
  expect(caught).toBe(0);
  expect(slipped).toHaveLength(tried);
  expect((100 * caught) / tried).toBeLessThan((rates as Readonly<Record<string, number>>)[operator.name] ?? 0);
});
