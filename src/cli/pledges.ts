import { type Command, Option } from "commander";
import { type Pledge, type PledgeSum, sumPledges } from "../index.ts";
import { addCommand } from "./command.ts";
import { WrongUse } from "./failure.ts";
import { type Filters, filtered, withFilters } from "./filters.ts";
import { colorsFor, type Host, print, printJson } from "./host.ts";
import { table } from "./table.ts";

interface Options extends Filters {
  readonly currency?: string;
  readonly basis?: "total" | "additional";
  readonly json?: true;
}

const figure = (value: number): string => value.toLocaleString("en-US");

/** A sum without the pledges that have no amount in its currency. */
function sumIn(currency: string, pledges: readonly Pledge[]): PledgeSum {
  const sum = sumPledges(pledges, { currency });
  return { ...sum, leftOut: sum.leftOut.filter(({ pledge }) => pledge.amount?.currency === currency) };
}

const plain = ({ currency, total, counted, leftOut }: PledgeSum) => ({
  currency,
  total,
  counted: counted.map(({ id }) => id),
  leftOut: leftOut.map(({ pledge, ...why }) => ({ id: pledge.id, ...why })),
});

function leftOutText({ leftOut }: PledgeSum): string {
  const reasons = [...new Set(leftOut.map(({ reason }) => reason))].sort();
  return reasons.map((each) => `${leftOut.filter(({ reason }) => reason === each).length} ${each}`).join(", ");
}

const sumRow = (sum: PledgeSum): string[] => {
  const left = leftOutText(sum);
  const count = `in ${sum.counted.length} ${sum.counted.length === 1 ? "pledge" : "pledges"}`;
  return [figure(sum.total), sum.currency ?? "", `${count}${left === "" ? "" : `; left out: ${left}`}`];
};

function currencyOf(asked: string | undefined): string | undefined {
  const currency = asked?.toUpperCase();
  if (currency === undefined || /^[A-Z]{3}$/.test(currency)) return currency;
  throw new WrongUse(`${JSON.stringify(asked)} is no currency code; write it as USD`);
}

function selected({ currency, basis, json: _, ...filters }: Options): readonly Pledge[] {
  const code = currencyOf(currency);
  return filtered(filters, ["pledge"])
    .map(({ record }) => record as Pledge)
    .filter(({ amount }) => code === undefined || amount?.currency === code)
    .filter(({ amount }) => basis === undefined || amount?.basis === basis);
}

export function addPledges(program: Command, host: Host): void {
  const command = addCommand(program, "pledges", "the pledges with their totals, in which no money counts twice", [
    "pledges --party republic-of-korea",
    "pledges --from 2021 --to 2021 --currency USD --basis additional",
    "pledges --country HN --json",
  ]);
  withFilters(command)
    .option("--currency <code>", "ISO 4217 code, such as USD; only amounts in it")
    .addOption(new Option("--basis <basis>", "only new money, or only totals").choices(["additional", "total"]))
    .action((options: Options) => {
      const pledges = selected(options);
      const currencies = [...new Set(pledges.flatMap(({ amount }) => amount?.currency ?? []))].sort();
      const sums = currencies.map((currency) => sumIn(currency, pledges));
      if (options.json) return printJson(host, { pledges, totals: sums.map(plain) });
      const { bold } = colorsFor(host);
      const rows = pledges.map(({ announced, amount, id, title }) => [
        announced,
        amount ? figure(amount.value) : "",
        amount?.currency ?? "",
        amount && amount.qualifier !== "exact" ? amount.qualifier : "",
        amount?.basis ?? "",
        id,
        title,
      ]);
      print(host, table(rows, [1]));
      if (sums.length > 0) print(host, ["", bold("Totals, no money counted twice"), ...table(sums.map(sumRow), [0])]);
    });
}
