import { expect, test } from "vitest";
import { type Pledge, pledges, sumPledges, timeline } from "../../src/index.ts";
import { json, output } from "./run.ts";

interface Total {
  readonly currency: string;
  readonly total: number;
  readonly counted: readonly string[];
  readonly leftOut: readonly { readonly id: string; readonly reason: string; readonly by?: string }[];
}

test("each currency has the total of the library, with what was counted and left out", async () => {
  const printed: { pledges: Pledge[]; totals: Total[] } = await json("pledges");
  expect(printed.pledges).toEqual(timeline({ kinds: ["pledge"] }).map(({ record }) => record));
  for (const { currency, total, counted, leftOut } of printed.totals) {
    const sum = sumPledges(printed.pledges, { currency });
    expect([total, counted]).toEqual([sum.total, sum.counted.map(({ id }) => id)]);
    const inCurrency = pledges.filter(({ amount }) => amount?.currency === currency);
    expect(counted.length + leftOut.length).toBe(inCurrency.length);
  }
  const currencies = new Set(pledges.flatMap(({ amount }) => amount?.currency ?? []));
  expect(printed.totals.map(({ currency }) => currency)).toEqual([...currencies].sort());
});

test("currency, basis and the filters of a timeline choose the pledges", async () => {
  const asked = "--country HN --from 2021 --to 2022 --currency usd --basis additional".split(" ");
  const { pledges, totals } = await json("pledges", ...asked);
  const fitting = timeline({ kinds: ["pledge"], countries: ["HN"], from: "2021", to: "2022" })
    .map(({ record }) => record as Pledge)
    .filter(({ amount }) => amount?.currency === "USD" && amount.basis === "additional");
  expect(pledges).toEqual(fitting);
  expect(totals[0].total).toBe(sumPledges(fitting, { currency: "USD" }).total);
});

test("a line has day, amount, currency, basis, id and title; the totals say how many pledges and what is left out", async () => {
  const printed = await output("pledges", "--party", "republic-of-korea", "--currency", "USD");
  expect(printed).toMatch(
    /^2021-05-21 +220,000,000 {2}USD +total +2021-05-21-korea-northern-triangle-220m +Korea raises its /m,
  );
  expect(printed).toMatch(/\n\nTotals, no money counted twice\n[\d,]+ {2}USD {2}in \d+ pledges; left out: \d+ part-of/);
});

test("an amount that is no exact one says so", async () => {
  const record = pledges.find(({ amount }) => amount?.qualifier === "up-to");
  const day = record?.announced ?? "";
  const line = (await output("pledges", "--from", day, "--to", day))
    .split("\n")
    .find((each) => each.includes(record?.id ?? ""));
  expect(line).toContain(`  up-to  `);
});

test("without any amount there is no total", async () => {
  const printed = await output("pledges", "--from", "2021-07-29", "--to", "2021-07-29", "--party", "republic-of-korea");
  expect(printed).toMatch(/^2021-07-29 {2}.*\n$/);
});
