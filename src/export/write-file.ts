import { closeSync, fsyncSync, openSync, writeFileSync } from "node:fs";
import type { Chunk } from "./out-file.ts";

/** Told how much was just written; gives others a turn before it goes on. */
export type Tick = (part: string, amount: number) => Promise<void>;

const batch = 2 ** 16;

/** Short texts put together to one of some size; bytes as they are. */
function* batched(chunks: Iterable<Chunk>): Generator<Chunk> {
  let text = "";
  for (const chunk of chunks) {
    if (typeof chunk === "string") text += chunk;
    if (text.length < batch && typeof chunk === "string") continue;
    if (text !== "") yield text;
    text = "";
    if (typeof chunk !== "string") yield chunk;
  }
  if (text !== "") yield text;
}

/** Writes a new file piece by piece and sees it on the disk; gives its size in bytes. */
export async function writeFile(path: string, part: string, chunks: Iterable<Chunk>, tick: Tick): Promise<number> {
  const file = openSync(path, "wx");
  let bytes = 0;
  try {
    for (const chunk of batched(chunks)) {
      const piece = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
      writeFileSync(file, piece);
      bytes += piece.length;
      await tick(part, piece.length);
    }
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  return bytes;
}
