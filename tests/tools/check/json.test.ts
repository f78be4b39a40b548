import { expect, test } from "vitest";
import { fromPointer, readJson, toPointer } from "../../../tools/check/json.ts";

const problems = (text: string) =>
  readJson(text).problems.map(({ code, pointer, line, column }) => `${line}:${column} ${code} ${pointer}`.trim());

test("what is JSON has a value and no problem, and every value is found where it stands", () => {
  const { value, problems: none, locate } = readJson('{\n  "a": [1, { "b/c": "x" }]\n}\n');
  expect(value).toEqual({ a: [1, { "b/c": "x" }] });
  expect(none).toEqual([]);
  expect(locate("/a/1/b~1c")).toEqual({ line: 2, column: 21 });
  expect(locate("/a/0")).toEqual({ line: 2, column: 9 });
});

test("what is not there is found at the nearest thing that holds it", () => {
  const { locate } = readJson('{\n  "a": [1]\n}');
  expect(locate("/a/7")).toEqual({ line: 2, column: 8 });
  expect(locate("/a/word")).toEqual({ line: 2, column: 8 });
  expect(locate("/z/y")).toEqual({ line: 1, column: 1 });
  expect(locate("")).toEqual({ line: 1, column: 1 });
});

test("what is not JSON has no value, and a problem where it breaks", () => {
  expect(readJson('{ "a": }').value).toBeUndefined();
  expect(problems('{\n  "a": 1,\n}')).toEqual(["3:1 json", "3:1 json"]);
  expect(problems("{ 'a': 1 }")[0]).toMatch(/^1:3 json/);
  expect(problems('{ "a": 1 } // why')).toEqual(["1:12 json"]);
  expect(problems('{ "a": 1 } { "b": 2 }')).toEqual(["1:12 json"]);
  expect(problems("\u0000\u0001\u0002")).not.toEqual([]);
});

test("an empty file and one of blanks alone are told so", () => {
  for (const text of ["", " \r\n\t"]) {
    expect(problems(text)).toEqual(["1:1 json"]);
    expect(readJson(text).value).toBeUndefined();
    expect(readJson(text).locate("/a")).toEqual({ line: 1, column: 1 });
  }
});

test("a byte order mark is refused, and the rest read with it", () => {
  expect(problems('\uFEFF{ "a": 1 }')).toEqual(["1:1 byte-order-mark"]);
  expect(readJson('\uFEFF{ "a": 1 }').value).toEqual({ a: 1 });
  expect(problems("\uFEFF")).toEqual(["1:1 byte-order-mark", "1:1 json"]);
});

test("a key that stands twice is refused at its second place, at any depth", () => {
  expect(problems('{\n  "a": 1,\n  "a": 2\n}')).toEqual(["3:3 key-twice /a"]);
  expect(problems('[{ "b": { "c": 1, "c": 1 } }]')).toEqual(["1:19 key-twice /0/b/c"]);
  expect(problems('{ "a": 1, "\\u0061": 2 }')).toEqual(["1:11 key-twice /a"]);
});

test("a number that would not be kept exactly is refused", () => {
  expect(problems('{ "a": 9007199254740993 }')).toEqual(["1:8 number-range /a"]);
  expect(problems("[1e400, -1e400]")).toEqual(["1:2 number-range /0", "1:9 number-range /1"]);
  expect(problems("[9007199254740991, -5, 0.5, 1e3]")).toEqual([]);
});

test("a key such as __proto__ is a key like any other", () => {
  const { value } = readJson('{ "__proto__": { "polluted": true }, "constructor": 1 }');
  expect(Object.keys(value as object)).toEqual(["__proto__", "constructor"]);
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test("brackets nested without end are refused where they get too deep", () => {
  for (const open of ["[", '{"a":']) expect(problems(open.repeat(100_000))).toHaveLength(1);
  expect(problems(`${"[".repeat(100)}${"]".repeat(100)}`)).toEqual([]);
  expect(problems(`"${"[".repeat(200)}"`)).toEqual([]);
});

test("a path and its pointer are turned into one another", () => {
  expect(toPointer(["a/b", 0, "~c"])).toBe("/a~1b/0/~0c");
  expect(fromPointer("/a~1b/0/~0c")).toEqual(["a/b", "0", "~c"]);
  expect(fromPointer("")).toEqual([]);
});
