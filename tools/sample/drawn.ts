import { generator } from "./generator.ts";

/** `count` items of a list, each at most once, in the order drawn. */
export function drawn<T>(items: readonly T[], count: number, seed: number): T[] {
  const next = generator(seed);
  const rest = [...items];
  return Array.from({ length: Math.min(count, rest.length) }, () => {
    const [item] = rest.splice(Math.floor(next() * rest.length), 1);
    return item as T;
  });
}
