import { expect, test } from "vitest";
import { clipped, shortened, table } from "../../../tools/tour/layout.ts";

test("columns are as wide as their widest cell, numbers to the right, without space at the end", () => {
  const rows = [
    ["5", "meetings", "x"],
    ["120", "people", ""],
  ];
  expect(table(rows, [0])).toEqual(["    5  meetings  x", "  120  people"]);
  expect(table([])).toEqual([]);
});

test("a long text is cut to the width with an ellipsis", () => {
  expect(clipped("exactly so", 10)).toBe("exactly so");
  expect(clipped("a longer text", 9)).toBe("a longer…");
});

test("a long list says how many more lines there are, as far indented", () => {
  expect(shortened(["  a", "  b"], 2)).toEqual(["  a", "  b"]);
  expect(shortened(["  a", "  b", "  c"], 1)).toEqual(["  a", "  … and 2 more"]);
});
