import { expect, test } from "vitest";
import { drawn } from "../../../tools/sample/drawn.ts";

const items = Array.from({ length: 500 }, (_, at) => at);

test("one seed draws the same items again, another seed others", () => {
  expect(drawn(items, 20, 1)).toEqual(drawn(items, 20, 1));
  expect(drawn(items, 20, 1)).not.toEqual(drawn(items, 20, 2));
});

test("no item is drawn twice, and no more than there are", () => {
  expect(new Set(drawn(items, 100, 7)).size).toBe(100);
  expect(drawn(items, 1000, 7).sort((a, b) => a - b)).toEqual(items);
});

test("every item has its chance", () => {
  const met = new Set(Array.from({ length: 200 }, (_, seed) => drawn(items, 20, seed)).flat());
  expect(met.size).toBeGreaterThan(480);
});
