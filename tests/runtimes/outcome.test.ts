import { describe, expect, test } from "vitest";
import { difference, verdict } from "./outcome.ts";

const due = {
  record: "A title",
  json: "A title",
  timeline: ["a", "b"],
  evidence: ["https://example.org/#:~:text=a"],
  write: "TypeError",
  writeWithin: "TypeError",
};

describe("difference", () => {
  test.each([
    ["nothing where the readings are those that are due", due, undefined],
    ["a write that succeeded", { ...due, write: "written" }, 'write: "written", not "TypeError"'],
    ["a list cut short", { ...due, timeline: ["a"] }, 'timeline: ["a"], not ["a","b"]'],
    ["what is not there", null, expect.stringContaining('record: undefined, not "A title"')],
    ["what is there too many", { ...due, more: 1 }, expect.stringContaining("more than is due")],
  ])("tells %s", (_, found, expected) => {
    expect(difference(JSON.stringify(found), due)).toEqual(expected);
  });

  test("gives what a failed program printed as it is", () => {
    expect(difference("SyntaxError: Unexpected token", due)).toBe("SyntaxError: Unexpected token");
    expect(difference("", due)).toBe("printed nothing");
  });
});

describe("verdict", () => {
  const missing = { name: "bun", missing: "none for this machine" };
  const good = { program: "esm.mjs", output: JSON.stringify(due) };
  const bad = { program: "cjs.cjs", output: "Error: no" };

  test("a missing runtime fails the run, by name and with the reason", () => {
    expect(verdict(missing, due, ["deno"])).toEqual({ lines: ["bun  MISSING: none for this machine"], fails: true });
  });

  test("a missing runtime that is allowed to be is told all the same", () => {
    expect(verdict(missing, due, ["bun"])).toEqual({
      lines: ["bun  missing, as allowed: none for this machine"],
      fails: false,
    });
  });

  test("one program that fails fails the run, also where the runtime may be missing", () => {
    expect(verdict({ name: "bun", version: "1", printed: [good] }, due, []).fails).toBe(false);
    expect(verdict({ name: "bun", version: "1", printed: [good, bad] }, due, ["bun"])).toEqual({
      lines: ["bun 1  esm.mjs: reads all, writes nothing", "bun 1  cjs.cjs: FAILS\n    Error: no"],
      fails: true,
    });
  });
});
