import { expect, test } from "vitest";
import { damaged, some } from "../../../../tools/corruption/operators/operator.ts";

test("a copy gets the values, the record keeps its own", () => {
  const record = { list: [{ "a/b": 1 }], other: 2 };
  const { what, record: copy } = damaged(record, { "/list/0/a~1b": 3, "/other": null });
  expect(copy).toEqual({ list: [{ "a/b": 3 }], other: null });
  expect(record).toEqual({ list: [{ "a/b": 1 }], other: 2 });
  expect(what).toBe('{"/list/0/a~1b":3,"/other":null}');
});

test("a few of many are always the same, all different, and others for another seed", () => {
  const many = Array.from({ length: 100 }, (_, at) => at);
  expect(some(many, 6, "seed")).toEqual(some(many, 6, "seed"));
  expect(new Set(some(many, 6, "seed")).size).toBe(6);
  expect(some(many, 6, "seed")).not.toEqual(some(many, 6, "other seed"));
  expect(some([1, 2], 6, "seed")).toEqual([1, 2]);
});
