/** Why an export was refused or failed. */
export type ExportErrorCode =
  | "unknown-format"
  | "exists"
  | "in-the-way"
  | "no-folder"
  | "not-allowed"
  | "disk-full"
  | "not-supported"
  | "incomplete"
  | "failed";

/** An export that was refused or failed and left nothing behind; the message is one line that says what to do. */
export class ExportError extends Error {
  override readonly name = "ExportError";
  readonly code: ExportErrorCode;

  constructor(code: ExportErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
