import { expect, test } from "vitest";
import { table, withBlock } from "../../../tools/generate/blocks.ts";

test("only what stands between the marks is replaced", () => {
  const document = "by hand\n<!-- figures -->\nold\n<!-- /figures -->\nby hand too\n";
  expect(withBlock(document, "figures", "new\n")).toBe(
    "by hand\n<!-- figures -->\nnew\n<!-- /figures -->\nby hand too\n",
  );
});

test("a document without the marks is refused", () => {
  expect(() => withBlock("by hand", "figures", "new")).toThrow(/marks .* are missing/);
});

test("numbers stand to the right, and a bar in a cell does not part it", () => {
  expect(table(["name", "count"], [["a|b", 2]])).toBe("| name | count |\n| --- | ---: |\n| a\\|b | 2 |\n");
});
