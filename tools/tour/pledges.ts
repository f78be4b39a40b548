import { type LeftOutPledge, type Pledge, type PledgeSum, pledges, sumPledges } from "root-causes-diplomacy";
import { clipped, shortened, table } from "./layout.ts";

const money = (value: number): string => value.toLocaleString("en-US");

const largestFirst = (a: Pledge, b: Pledge): number => (b.amount?.value ?? 0) - (a.amount?.value ?? 0);

const reasons: Record<LeftOutPledge["reason"], string> = {
  "no-amount": "name no amount",
  "other-currency": "are in another currency",
  restates: "restate a pledge that is counted",
  raised: "were raised to a new total that is counted",
  "part-of": "are part of a pledge that is counted",
  repeated: "were given twice",
};

const leftOutLines = ({ leftOut }: PledgeSum): string[] =>
  Object.entries(reasons).flatMap(([reason, words]) => {
    const those = leftOut.filter((each) => each.reason === reason);
    if (those.length === 0) return [];
    const examples = those.filter(({ by }) => by !== undefined).map(({ pledge, by }) => `      ${pledge.id} → ${by}`);
    return [`  ${String(those.length).padStart(4)}  ${words}`, ...shortened(examples, 3)];
  });

/** The pledges in one currency with their total, and what was left out of it and why. */
export function pledgesIn(currency: string): string[] {
  const sum = sumPledges(pledges, { currency });
  const rows = [...sum.counted]
    .sort(largestFirst)
    .map(({ amount, announced, title }) => [money(amount?.value ?? 0), announced, clipped(title, 66)]);
  return [
    ...shortened(table(rows, [0]), 8),
    "",
    `  ${money(sum.total)} ${currency} in ${sum.counted.length} pledges, none counted twice. Left out:`,
    ...leftOutLines(sum),
  ];
}
