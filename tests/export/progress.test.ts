import { expect, test } from "vitest";
import { progressLine } from "../../src/export/index.ts";

/** A line of progress on a terminal that keeps what is written, with a clock to set. */
function aLine(isTTY: boolean) {
  let time = 0;
  let written = "";
  const terminal = { isTTY, write: (text: string) => (written += text) };
  const { report, end } = progressLine(terminal, () => time);
  const at = (milliseconds: number, done: number): string => {
    time = milliseconds;
    written = "";
    report({ format: "csv", part: "evidence.csv", done, unit: "bytes" });
    return written;
  };
  const ended = (): string => {
    written = "";
    end();
    return written;
  };
  return { at, ended };
}

test("what takes less than a second shows nothing", () => {
  const { at, ended } = aLine(true);
  expect([at(10, 1), at(999, 2), ended()]).toEqual(["", "", ""]);
});

test("after a second a terminal shows one line, not too often, and loses it at the end", () => {
  const { at, ended } = aLine(true);
  expect(at(1000, 2_500_000)).toBe("\r\u001b[Kcsv: evidence.csv, 2.5 MB");
  expect(at(1050, 2_600_000)).toBe("");
  expect(at(1100, 2_700_000)).toContain("2.7 MB");
  expect(ended()).toBe("\r\u001b[K");
  expect(ended()).toBe("");
});

test("where there is no terminal nothing is shown", () => {
  const { at, ended } = aLine(false);
  expect([at(5000, 1), ended()]).toEqual(["", ""]);
});
