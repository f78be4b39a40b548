import { expect, test } from "vitest";
import { clean, found, reportOf } from "../fixture.ts";

const person = "people/ruth-power";
const text = clean.find(({ path }) => path === `${person}.json`)?.text ?? "";

test("keys in another order, another layout or a missing last line break are refused", () => {
  const { $schema, ...rest } = JSON.parse(text);
  expect(found({ [person]: `${JSON.stringify({ ...rest, $schema }, null, 2)}\n` })).toEqual(["canonical"]);
  expect(found({ [person]: JSON.stringify(JSON.parse(text)) })).toEqual(["canonical"]);
  expect(found({ [person]: text.trimEnd() })).toEqual(["canonical"]);
  expect(found({ [person]: text.replaceAll("\n", "\r\n") })).toEqual(["canonical"]);
});

test("the message names the first line that differs", () => {
  const { findings } = reportOf({ [person]: text.replace('  "name"', '    "name"') });
  expect(findings[0]?.message).toContain("from line 4 on");
});

test("the canonical text passes", () => {
  expect(found({ [person]: text })).toEqual([]);
});
