/** More than the texts of any one record, so that what is asked again soon is still known, and memory stays bounded. */
const MOST = 10_000;

/** Remembers what a pure function made of a text: the same phrase is read for several claims. */
export function remembered<T, Rest extends string[]>(read: (text: string, ...rest: Rest) => T): typeof read {
  const known = new Map<string, T>();
  return (text, ...rest) => {
    const key = rest.length === 0 ? text : [...rest, text].join("\n");
    const cached = known.get(key);
    if (cached !== undefined) return cached;
    if (known.size >= MOST) known.clear();
    const made = read(text, ...rest);
    known.set(key, made);
    return made;
  };
}
