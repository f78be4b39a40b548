import picocolors from "picocolors";

/** A stream that a command writes to. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** What a command is run by; `process` is one. */
export interface Host {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export type Colors = Pick<ReturnType<typeof picocolors.createColors>, "bold" | "dim">;

/** Colours for a terminal that shows them; plain text in a pipe, and with NO_COLOR always. */
export const colorsFor = ({ stdout, env }: Host): Colors =>
  picocolors.createColors(Boolean(stdout.isTTY) && !env.NO_COLOR && env.TERM !== "dumb");

export function print({ stdout }: Host, lines: readonly string[]): void {
  if (lines.length > 0) stdout.write(`${lines.join("\n")}\n`);
}

export const printJson = ({ stdout }: Host, value: unknown): void => {
  stdout.write(`${JSON.stringify(value, null, 2)}\n`);
};

const longest = 1000;

/** Says something beside the output, on one line, whatever was typed or found. */
export function say({ stderr }: Host, message: string): void {
  const line = message.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
  stderr.write(`root-causes-diplomacy: ${line.length > longest ? `${line.slice(0, longest)}…` : line}\n`);
}
