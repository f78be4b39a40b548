import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Relation } from "../src/generated/types.ts";
import { pledges as published } from "../src/pledges.ts";
import { sumPledges } from "../src/sum-pledges.ts";
import { aPledge, idsOf } from "./fixtures/records.ts";
import { money, summed, to } from "./fixtures/sums.ts";

describe("currency", () => {
  const dollars = aPledge("dollars", money(5));
  const euros = aPledge("euros", money(7, { currency: "EUR" }));
  const goods = aPledge("goods");

  test("amounts in another currency and pledges without one are left out", () => {
    expect(sumPledges([dollars, euros, goods], { currency: "EUR" })).toEqual({
      currency: "EUR",
      total: 7,
      counted: [euros],
      leftOut: [
        { pledge: dollars, reason: "other-currency" },
        { pledge: goods, reason: "no-amount" },
      ],
    });
  });

  test("the only currency need not be named", () => {
    expect(sumPledges([dollars, goods])).toMatchObject({ currency: "USD", total: 5 });
    expect(sumPledges([goods])).toMatchObject({ currency: undefined, total: 0 });
    expect(sumPledges([])).toEqual({ currency: undefined, total: 0, counted: [], leftOut: [] });
  });

  test("several currencies without a choice are refused with the choice to make", () => {
    expect(() => sumPledges([dollars, euros])).toThrow(
      new RangeError('the amounts are in EUR, USD: choose one, as in { currency: "EUR" }'),
    );
    expect(() => sumPledges([dollars], { currency: "dollars" })).toThrow(RangeError);
  });
});

test("the same pledge given twice counts once", () => {
  const one = aPledge("one", money(5));
  expect(summed([one, one])).toEqual(["one", "one repeated"]);
});

describe("mistakes in the data", () => {
  const ring = (type: Relation["type"]) =>
    ["a", "b", "c"].map((id, at, all) => aPledge(id, { ...money(5), ...to(type, all[(at + 1) % 3] as string) }));

  test.each(["restates", "raises", "part-of", "succeeds"] as const)(
    "a ring of %s ends and counts something",
    (type) => {
      expect(summed(ring(type))[0]).toBe("a");
      expect(summed(ring(type))).toHaveLength(3);
    },
  );

  test("a pledge that names itself counts", () => {
    const own = ["restates", "raises", "part-of"].map((type) => ({ type, pledge: "own" }) as Relation);
    expect(summed([aPledge("own", { ...money(5), relations: own })])).toEqual(["own"]);
  });

  test("any web of relations gives one total, whatever the order, and names only counted pledges", () => {
    const ids = ["a", "b", "c", "d", "e", "f"] as const;
    const relation = fc.record({
      type: fc.constantFrom("restates", "raises", "part-of", "succeeds"),
      pledge: fc.constantFrom(...ids),
    });
    const shape = fc.record({
      basis: fc.constantFrom("total", "additional"),
      announced: fc.constantFrom("2021-01", "2021-02", "2021-03"),
      relations: fc.array(relation, { maxLength: 2 }),
    });
    const webs = fc.tuple(...ids.map(() => shape));
    fc.assert(
      fc.property(webs, fc.shuffledSubarray([...ids], { minLength: 1 }), (web, selected) => {
        const all = web.map(({ basis, ...given }, at) =>
          aPledge(ids[at] ?? "", { ...money(2 ** at, { basis }), ...given }),
        );
        const ordered = sumPledges(
          all.filter(({ id }) => selected.some((each) => each === id)),
          { among: all },
        );
        const shuffled = sumPledges(
          selected.flatMap((id) => all.filter((each) => each.id === id)),
          { among: all },
        );
        expect(shuffled.total).toBe(ordered.total);
        expect(ordered.counted).not.toEqual([]);
        expect(idsOf(ordered.counted)).toEqual(expect.arrayContaining(ordered.leftOut.map(({ by }) => by)));
      }),
      { seed: 1, numRuns: 1000 },
    );
  });
});

test("every published pledge is either counted or left out with a reason, whatever the currency", () => {
  for (const currency of new Set(published.flatMap(({ amount }) => amount?.currency ?? []))) {
    const { counted, leftOut, total } = sumPledges(published, { currency });
    expect(counted.length + leftOut.length).toBe(published.length);
    expect(total).toBeGreaterThan(0);
    expect(leftOut.every(({ by }) => by === undefined || idsOf(counted).includes(by))).toBe(true);
    expect(sumPledges([...published].reverse(), { currency }).total).toBe(total);
  }
});
