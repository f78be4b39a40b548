/** A generator of numbers from 0 to 1 (mulberry32): the same for the same seed on every machine. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** `count` items of a list, each at most once, in the order drawn. */
export function drawn<T>(items: readonly T[], count: number, seed: number): T[] {
  const next = generator(seed);
  const rest = [...items];
  return Array.from({ length: Math.min(count, rest.length) }, () => {
    const [item] = rest.splice(Math.floor(next() * rest.length), 1);
    return item as T;
  });
}
