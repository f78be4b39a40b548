import { expect, test } from "vitest";
import { grown } from "../../bench/guard.ts";
import { median, type Row } from "../../bench/measure.ts";
import { table } from "../../bench/table.ts";

const row = (ratio: number, rest: Partial<Row> = {}): Row => ({
  figure: "size",
  of: "all",
  ratio,
  exact: true,
  value: ratio,
  over: 1,
  unit: "kB",
  ...rest,
});

test("a size may grow by 15 % and no more, and needs a committed ratio", () => {
  expect(grown([row(1.14)], [row(1)])).toEqual([]);
  expect(grown([row(1.16)], [row(1)])).toEqual(["size, all: 1.160, was 1.000"]);
  expect(grown([row(1)], [])).toHaveLength(1);
});

test("times are only printed", () => {
  expect(grown([row(9, { exact: false })], [row(1)])).toEqual([]);
});

test("the table says which goals are met", () => {
  const lines = table([row(1.1, { goal: 1.25 }), row(1.3, { goal: 1.25 }), row(250)]).split("\n");
  expect(lines.slice(2)).toEqual([
    "| size | all | 1.10 | met (1.25) | 1.10 / 1.00 kB |",
    "| size | all | 1.30 | missed (1.25) | 1.30 / 1.00 kB |",
    "| size | all | 250 |  | 250 / 1.00 kB |",
  ]);
});

test("a median is the middle of the values", () => {
  expect(median([3, 1, 2])).toBe(2);
});
