import { dirname } from "node:path";
import { ExportError, type ExportErrorCode } from "./export-error.ts";

const full: [ExportErrorCode, (out: string) => string] = [
  "disk-full",
  (out) => `the disk is full, and nothing was left of ${out}; make room, or choose another disk`,
];
const forbidden: [ExportErrorCode, (out: string) => string] = [
  "not-allowed",
  (out) => `writing in ${dirname(out)} is not allowed; choose another folder`,
];
const missing: [ExportErrorCode, (out: string) => string] = [
  "no-folder",
  (out) => `there is no folder ${dirname(out)}; make it first, or choose another`,
];

/** What the system says, by its code, or SQLite by its number. */
const meanings: Readonly<Record<string, [ExportErrorCode, (out: string) => string]>> = {
  ENOSPC: full,
  EDQUOT: full,
  EFBIG: full,
  // SQLITE_FULL
  13: full,
  EACCES: forbidden,
  EPERM: forbidden,
  EROFS: forbidden,
  ENOENT: missing,
  ENOTDIR: missing,
};

/** An error of the system as one that says what to do; any other error as it is. */
export function explained(error: unknown, out: string): unknown {
  if (!(error instanceof Error) || error instanceof ExportError) return error;
  const { code, errcode } = error as { code?: unknown; errcode?: unknown };
  const [meaning, say] = meanings[String(errcode ?? code)] ?? [];
  if (meaning && say) return new ExportError(meaning, say(out), { cause: error });
  const fromSystem = "syscall" in error || errcode !== undefined;
  return fromSystem ? new ExportError("failed", `${out} was not written: ${error.message}`, { cause: error }) : error;
}
