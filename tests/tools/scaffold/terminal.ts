/** A terminal at which somebody answers. */
import { PassThrough } from "node:stream";

export const ENTER = "\r";
export const DOWN = "\u001b[B";
export const SPACE = " ";
export const STOP = "\u0003";

/** Words of a question and the keys that answer it. */
export type Answer = readonly [question: string, ...keys: string[]];

export function terminal(answers: readonly Answer[]) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const left = [...answers];
  let shown = "";
  output.on("data", (chunk) => {
    shown += chunk;
    const [next] = left;
    if (!next || !shown.includes(next[0])) return;
    left.shift();
    shown = "";
    const [, ...keys] = next;
    // One key at a time, as a person types: a prompt draws itself between two.
    for (const [at, key] of keys.entries()) setTimeout(() => input.write(key), 5 * (at + 1));
  });
  return { streams: { input, output }, left };
}
