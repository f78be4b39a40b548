import { inline, interleaved, printed, type Row } from "../measure.ts";
import type { Stage } from "../stage.ts";

const repeated = (setUp: string, call: string, times: number): string => `
${setUp}
let found = 0;
const run = () => { const start = performance.now(); for (let turn = 0; turn < ${times}; turn++) { ${call} } return performance.now() - start; };
run();
console.log(run());
if (found === 0) throw new Error("nothing was found");`;

const lookup = 'import { meeting, meetings } from "root-causes-diplomacy"; const ids = meetings.map(({ id }) => id);';
const get = `${lookup} const index = new Map(meetings.map((each) => [each.id, each]));`;
const range = 'import { meetings, statements, pledges, timeline } from "root-causes-diplomacy";';

/** Lookups over a Map.get, and a timeline of half a year over a filter of the same records by their dates. */
export function callsFigure({ folder }: Stage, rounds: number): Row[] {
  const inTurn = "for (const id of ids) if (NAME(id) !== undefined) found++;";
  const filter = `
const dated = [...meetings.map((each) => ({ date: each.start, each })), ...statements.map((each) => ({ date: each.date, each })), ...pledges.map((each) => ({ date: each.announced, each }))];`;
  const all: [of: string, goal: number, ours: string, bare: string][] = [
    [
      "lookup by id over Map.get",
      1.2,
      repeated(lookup, inTurn.replace("NAME", "meeting"), 20000),
      repeated(get, inTurn.replace("NAME", "index.get"), 20000),
    ],
    [
      "timeline of half a year over a filter",
      1.5,
      repeated(range, 'found += timeline({ from: "2021-04-01", to: "2021-09-30" }).length;', 2000),
      repeated(
        `${range}${filter}`,
        'found += dated.filter(({ date }) => date >= "2021-04-01" && date <= "2021-09-30").length;',
        2000,
      ),
    ],
  ];
  return all.map(([of, goal, ours, bare]) => {
    const programs = [ours, bare].map((text) => inline(folder, text));
    const [value = 0, over = 0] = interleaved(rounds, printed, programs);
    return { figure: "calls", of, ratio: value / over, goal, value, over, unit: "ms" };
  });
}
