/** A dataset package to compare with. */
export interface Peer {
  readonly name: string;
  /** What to import where it is not the package's own name. */
  readonly entry?: string;
  readonly json?: boolean;
  /** How many records the data hold. */
  readonly count: (data: object) => number;
}

/** The expression that imports an entry. */
export const importOf = (entry: string, json = false): string =>
  `await import(${JSON.stringify(entry)}${json ? ', { with: { type: "json" } }' : ""})`;

/** A peer's name as that of its bare files. */
export const bareName = (name: string): string => name.replaceAll("/", "-");

const keysOf = (data: unknown): number => Object.keys(data as object).length;

const compatIn = (data: object): number =>
  Object.entries(data).reduce(
    (sum, [key, part]) => sum + (key === "__compat" ? 1 : part && typeof part === "object" ? compatIn(part) : 0),
    0,
  );

export const peers: readonly Peer[] = [
  { name: "web-features", count: (data) => keysOf((data as { features: object }).features) },
  { name: "@mdn/browser-compat-data", json: true, count: compatIn },
  { name: "world-countries", count: keysOf },
  { name: "mime-db", count: keysOf },
  { name: "caniuse-lite", count: (data) => Object.values(data).reduce((sum: number, part) => sum + keysOf(part), 0) },
  { name: "simple-icons", count: keysOf },
  { name: "iso-3166", count: (data) => Object.values(data).reduce((sum: number, part) => sum + keysOf(part), 0) },
  { name: "emojibase-data", entry: "emojibase-data/en/data.json", json: true, count: keysOf },
  { name: "spdx-license-list", count: keysOf },
];
