import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Failure, runCommand, WrongUse } from "../../../tools/command/run.ts";

const before = process.exitCode;
const told = vi.fn();
beforeEach(() => void vi.spyOn(console, "error").mockImplementation(told));
afterEach(() => {
  process.exitCode = before;
  told.mockClear();
  vi.restoreAllMocks();
});

const ends = async (run: () => number): Promise<unknown[]> => {
  await runCommand("usage: do this", run);
  return [process.exitCode, told.mock.calls.flat().join("\n")];
};

const throwing = (error: Error) => () => {
  throw error;
};

test("a command ends with the code that it returns", async () => {
  expect(await ends(() => 0)).toEqual([0, ""]);
  expect(await ends(() => 1)).toEqual([1, ""]);
});

test("wrong use ends with 2 and the usage, what cannot be done with 1 and the reason alone", async () => {
  expect(await ends(throwing(new WrongUse("no such flag")))).toEqual([2, "no such flag\nusage: do this"]);
  told.mockClear();
  expect(await ends(throwing(new Failure("the page is gone")))).toEqual([1, "the page is gone"]);
});

test("a mistake of the program itself is not hidden", async () => {
  await expect(runCommand("", throwing(new TypeError("a bug")))).rejects.toThrow("a bug");
});
