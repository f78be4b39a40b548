import { inline, interleaved, type Program, printed, type Row } from "../measure.ts";
import { bareName, importOf, type Peer, peers } from "../peers.ts";
import type { Stage } from "../stage.ts";

const importing = ({ folder }: Stage, entry: string, json = false): Program =>
  inline(
    folder,
    `const start = performance.now();
    ${importOf(entry, json)};
    console.log(performance.now() - start);`,
  );

const bare = (stage: Stage, name: string): Program => importing(stage, `./bare/${bareName(name)}.mjs`);

const pairs = (stage: Stage): [of: string, goal: number | undefined, ours: Program, bare: Program][] => [
  ["the default entry", 1.15, importing(stage, "root-causes-diplomacy"), bare(stage, "all")],
  ["one collection", 1.1, importing(stage, "root-causes-diplomacy/meetings"), bare(stage, "meetings")],
  ...peers.map(({ name, entry = name, json }: Peer): [string, undefined, Program, Program] => [
    name,
    undefined,
    importing(stage, entry, json),
    bare(stage, name),
  ]),
];

/** Cold import over that of a module that reads and parses the same data. */
export function importFigure(stage: Stage, rounds: number): Row[] {
  return pairs(stage).map(([of, goal, ours, plain]) => {
    const [value = 0, over = 0] = interleaved(rounds, printed, [ours, plain]);
    return { figure: "cold import", of, ratio: value / over, ...(goal && { goal }), value, over, unit: "ms" };
  });
}
