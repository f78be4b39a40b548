/** Finds values by any of the keys that each is filed under, in the order in which they came. */
export class Groups<Value> {
  readonly #groups = new Map<string, Value[]>();

  add(value: Value, keys: readonly string[]): void {
    for (const key of new Set(keys)) {
      const group = this.#groups.get(key);
      if (group) group.push(value);
      else this.#groups.set(key, [value]);
    }
  }

  /** The values under any of the keys, each once. */
  of(keys: readonly string[]): Value[] {
    return [...new Set(keys.flatMap((key) => this.#groups.get(key) ?? []))];
  }
}
