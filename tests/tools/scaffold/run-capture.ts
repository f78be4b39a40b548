import { expect } from "vitest";
import { captureCommand } from "../../../tools/scaffold/capture/command.ts";

/** Runs the capture command without a terminal, with private addresses allowed; it must succeed. What it printed. */
export async function runCapture(data: string, ...args: readonly string[]): Promise<string> {
  const printed: string[] = [];
  const all = [...args, "--data", data, "--allow-private"];
  expect(
    await captureCommand(
      all,
      () => undefined,
      (text) => printed.push(text),
    ),
  ).toBe(0);
  return printed.join("\n");
}
