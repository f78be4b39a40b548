/** A part of a file: text, to be written as UTF-8, or bytes. */
export type Chunk = string | Uint8Array;

/** A file to be written: its name, and its content piece by piece, made while it is walked. */
export interface OutFile {
  readonly name: string;
  readonly chunks: Iterable<Chunk>;
}
