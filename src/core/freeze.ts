/** Freezes a value and all that it holds, so that a write throws in strict code instead of changing shared data. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}

/** A deeply frozen value that is equal to the given one and shares with it what was deeply frozen before. */
export function frozenCopy<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, part]) => [key, part, frozenCopy(part)] as const);
  if (Object.isFrozen(value) && entries.every(([, part, copy]) => part === copy)) return value;
  const copies = Array.isArray(value)
    ? entries.map(([, , copy]) => copy)
    : Object.fromEntries(entries.map(([key, , copy]) => [key, copy]));
  return Object.freeze(copies) as T;
}
