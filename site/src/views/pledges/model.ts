import type { LightPledge, LightSum } from "root-causes-diplomacy/light";
import { sumPledges } from "root-causes-diplomacy/light";
import { pledges } from "../../records/dataset.ts";
import { countriesOf, headOf } from "../../records/lineage.ts";

export interface Choice {
  readonly by: string;
  readonly for: string;
  readonly year: string;
  readonly kind: string;
}

/** A pledge with what it is chosen and grouped by. */
export interface Promised {
  readonly pledge: LightPledge;
  readonly year: string;
  /** Heads of the pledgors' offices, each once. */
  readonly heads: readonly string[];
  readonly countries: ReadonlySet<string>;
}

export const promises: readonly Promised[] = pledges.map((pledge) => ({
  pledge,
  year: pledge.announced.slice(0, 4),
  heads: [...new Set(pledge.pledgors.map(headOf))],
  countries: countriesOf(pledge.beneficiaries),
}));

export const chosen = (choice: Choice): readonly Promised[] =>
  promises.filter(
    ({ pledge, year, heads, countries }) =>
      (choice.by === "" || heads.includes(choice.by)) &&
      (choice.for === "" || countries.has(choice.for)) &&
      (choice.year === "" || year === choice.year) &&
      (choice.kind === "" || pledge.kind === choice.kind),
  );

const all = Object.freeze([...pledges]);

export const sumOf = (selection: readonly Promised[], currency: string): LightSum =>
  sumPledges(
    selection.map(({ pledge }) => pledge),
    { currency, among: all },
  );

/** What the counted pledges add up to by each of their keys, largest first. */
export function totalsBy(
  selection: readonly Promised[],
  { counted }: LightSum,
  keysOf: (promise: Promised) => readonly string[],
): readonly { readonly key: string; readonly total: number; readonly number: number }[] {
  const isCounted = new Set(counted.map(({ id }) => id));
  const totals = new Map<string, { key: string; total: number; number: number }>();
  for (const promise of selection.filter(({ pledge }) => isCounted.has(pledge.id))) {
    for (const key of keysOf(promise)) {
      const group = totals.get(key) ?? { key, total: 0, number: 0 };
      totals.set(key, {
        key,
        total: group.total + (promise.pledge.amount?.value ?? 0),
        number: group.number + 1,
      });
    }
  }
  return [...totals.values()].sort((a, b) => b.total - a.total || (a.key < b.key ? -1 : 1));
}
