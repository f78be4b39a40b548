import { join } from "node:path";
import type { Row } from "../measure.ts";
import { bytesIn, records, type Stage } from "../stage.ts";

/** Unpacked kilobytes for each record, of the package and its peers. */
export function weightFigure(stage: Stage): Row[] {
  const all: [string, number][] = [["root-causes-diplomacy", records(stage).length], ...stage.counts];
  return all.map(([of, over]) => {
    const value = bytesIn(join(stage.folder, "node_modules", of)) / 1000;
    return { figure: "install weight", of, ratio: value / over, exact: true, value, over, unit: "kB over records" };
  });
}
