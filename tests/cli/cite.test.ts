import { expect, test } from "vitest";
import { pledge, source, toCsl } from "../../src/index.ts";
import { json, output } from "./run.ts";

const id = "2021-05-21-korea-northern-triangle-220m";
const cited = [...new Set(pledge(id).evidence.map((each) => source(each.source as string)))];

test("a record cites its sources, each once, and a source itself", async () => {
  expect(await json("cite", id)).toEqual(cited.map((each) => each && toCsl(each)));
  const [first] = cited;
  expect(await json("cite", first?.id ?? "")).toEqual([first && toCsl(first)]);
});

test.each([
  ["apa", /\(2021, July 30\)\. .* Korea Herald\. http/],
  ["harvard1", /\(2021\) .* Available at: http.* \(Accessed: /],
  ["vancouver", /^1\. .*\[cited /],
])("in the style %s there is one entry for each source, with its address", async (style, look) => {
  const text = await output("cite", id, "--style", style);
  expect(text).toMatch(look);
  expect(text.trimEnd().split("\n")).toHaveLength(cited.length);
  for (const each of cited) expect(text).toContain(each?.url);
});
