/** A tour of the built package for newcomers: what is in it, what it can do, and why to believe it. */
import { bold } from "./layout.ts";
import { fullestMonth, month, overview } from "./overview.ts";
import { pledgesIn } from "./pledges.ts";
import { checkResult, oneRecord } from "./proof.ts";

const busiest = fullestMonth();
const stops: [title: string, lines: () => string[]][] = [
  ["What is in it", overview],
  [`One month: timeline({ from: "${busiest}", to: "${busiest}" })`, () => month(busiest)],
  ['The money: sumPledges(pledges, { currency: "USD" })', () => pledgesIn("USD")],
  ["The proof: evidenceFor(pledge)", oneRecord],
  ["The check: every claim of every record against its phrases", checkResult],
];

for (const [title, lines] of stops) console.log([bold(title), ...lines(), ""].join("\n"));
console.log("To look instead of program: npm run site");
