import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Row } from "../measure.ts";
import { records, type Stage } from "../stage.ts";

const bytesIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);

/** Unpacked kilobytes for each record, of the package and its peers. */
export function weightFigure(stage: Stage): Row[] {
  const all: [string, number][] = [["root-causes-diplomacy", records(stage).length], ...stage.counts];
  return all.map(([of, over]) => {
    const value = bytesIn(join(stage.folder, "node_modules", of)) / 1000;
    return { figure: "install weight", of, ratio: value / over, exact: true, value, over, unit: "kB over records" };
  });
}
