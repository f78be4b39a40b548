import { expect, test } from "vitest";
import { dataModule } from "../../../tools/generate/data.ts";

test("a module gives back the records, whatever letters they hold", async () => {
  const records = [{ id: "a", text: 'quotes " and \\ and `x`, lines \n\u2028, 한국, </script>' }];
  const module = dataModule(records);
  const { default: read } = await import(`data:text/javascript,${encodeURIComponent(module)}`);
  expect(read).toEqual(records);
});

test("a bundler may drop a collection that nobody uses", () => {
  expect(dataModule([])).toContain("export default /* @__PURE__ */ JSON.parse(");
});
