import type { Format } from "./formats.ts";

/** How far an export has come. */
export interface Progress {
  readonly format: Format;
  /** The file or table that is being written. */
  readonly part: string;
  /** Bytes written so far; for SQLite, rows. */
  readonly done: number;
  readonly unit: "bytes" | "rows";
}

/** Where progress is shown: a terminal, such as `process.stderr`. */
interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const patience = 1000;
const pace = 100;

/**
 * Shows progress in one line of a terminal, from one second after the start on; elsewhere it shows nothing.
 *
 * @param terminal - such as `process.stderr`
 * @param now - a clock in milliseconds
 * @returns `report` for `onProgress` of `exportTo`, and `end`, which takes the line away
 */
export function progressLine(
  terminal: Terminal,
  now: () => number = () => performance.now(),
): { report: (progress: Progress) => void; end: () => void } {
  let next = now() + patience;
  let shown = false;
  const report = ({ format, part, done, unit }: Progress): void => {
    if (!terminal.isTTY || now() < next) return;
    next = now() + pace;
    shown = true;
    const size = unit === "bytes" ? `${(done / 1e6).toFixed(1)} MB` : `${done} rows`;
    terminal.write(`\r\u001b[K${format}: ${part}, ${size}`);
  };
  const end = (): void => {
    if (shown) terminal.write("\r\u001b[K");
    shown = false;
  };
  return { report, end };
}
