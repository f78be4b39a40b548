const controls = /[\p{Bidi_Control}\p{Cc}]/gu;

const shown = (control: string): string => `[U+${control.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}]`;

/** A value whose texts hold no controls that would turn or hide what stands around them: their codes are shown. */
export function visible<Value>(value: Value): Value {
  if (typeof value === "string") return value.replaceAll(controls, shown) as Value;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(visible) as Value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, visible(part)])) as Value;
}

/** The same, for what is almost always clean: it is then given back as it is. */
export const visibleAll = <Value>(value: Value): Value =>
  /\\u00|[\p{Bidi_Control}\x7f-\x9f]/u.test(JSON.stringify(value)) ? visible(value) : value;
