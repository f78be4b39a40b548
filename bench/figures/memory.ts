import { inline, interleaved, printed, type Row } from "../measure.ts";
import { bareName, importOf, peers } from "../peers.ts";
import type { Stage } from "../stage.ts";

/** Prints the peak in megabytes that the kernel keeps for this program alone; that of getrusage begins with the parent's. */
export const peak = `const { readFileSync } = await import("node:fs");
console.log(Number(/VmHWM:\\s+(\\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1]) / 1024);`;

const after = ({ folder }: Stage, text: string) => inline(folder, `${text}\n${peak}`);
const load = (entry: string, json = false): string => `globalThis.kept = ${importOf(entry, json)};`;

/** Peak memory above an empty process, over that of a module that reads and parses the same data. */
export function memoryFigure(stage: Stage, rounds: number): Row[] {
  const own = load("root-causes-diplomacy");
  const touched = `${own} for (const name of ["meetings", "statements", "pledges"]) kept[name].forEach(({ evidence }) => evidence);`;
  const all: [of: string, bare: string, text: string, goal?: number][] = [
    ["the default entry", "all", own, 1.25],
    ["the same, all evidence read", "all", touched],
    ...peers.map(({ name, entry = name, json }): [string, string, string] => [name, bareName(name), load(entry, json)]),
  ];
  return all.map(([of, bare, text, goal]) => {
    const programs = ["", text, load(`./bare/${bare}.mjs`)].map((each) => after(stage, each));
    const [empty = 0, ours = 0, plain = 0] = interleaved(rounds, printed, programs);
    const [value, over] = [ours - empty, plain - empty];
    return { figure: "peak memory", of, ratio: value / over, ...(goal && { goal }), value, over, unit: "MB" };
  });
}
