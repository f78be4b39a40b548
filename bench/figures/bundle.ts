import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../tests/packed/installed.ts";
import type { Row } from "../measure.ts";
import { records, type Stage } from "../stage.ts";

const id = "2021-05-21-korea-northern-triangle-220m";

/** Bytes of a page's program, bundled for browsers and minified. */
function bundled({ folder }: Stage, program: string): number {
  const page = join(folder, "page.mjs");
  writeFileSync(page, program);
  const args = ["page.mjs", "--bundle", "--minify", "--format=esm", "--charset=utf8", "--log-level=error"];
  return execFileSync(join(root, "node_modules/.bin/esbuild"), args, { cwd: folder, maxBuffer: 2 ** 28 }).length;
}

const minified = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

const bare = ({ folder }: Stage, peer: string) =>
  JSON.parse(readFileSync(join(folder, "bare", `${peer}.json`), "utf8"));

/** What a page carries: one record over its own size, and parts of the data over all of them. */
export function bundleFigure(stage: Stage): Row[] {
  const size = (program: string): number => bundled(stage, program);
  const whole = size('import * as all from "root-causes-diplomacy"; console.log(all);');
  const record = minified(records(stage).find((each) => each.id === id));
  const row = (of: string, value: number, over: number, goal?: number): Row => ({
    figure: "browser bundle",
    of,
    ratio: value / over,
    ...(goal && { goal }),
    exact: true,
    value,
    over,
    unit: "bytes",
  });
  return [
    row(
      "one record, over its own size",
      size(`import record from "root-causes-diplomacy/data/pledges/${id}.json"; console.log(record);`),
      record,
      1.5,
    ),
    row(
      "one record by its lookup, over its own size",
      size(`import { pledge } from "root-causes-diplomacy"; console.log(pledge("${id}"));`),
      record,
    ),
    row(
      "ids and dates of the meetings (light), over the whole",
      size(
        'import { meetings } from "root-causes-diplomacy/light"; console.log(meetings.map(({ id, start }) => [id, start]));',
      ),
      whole,
    ),
    row(
      "timeline over meetings only (light), over the whole",
      size(
        'import { meetings, timeline } from "root-causes-diplomacy/light"; console.log(timeline({}, { meetings }));',
      ),
      whole,
      1 / 3,
    ),
    row(
      "timeline of all kinds (light), over the whole",
      size(
        'import { meetings, pledges, statements, timeline } from "root-causes-diplomacy/light"; console.log(timeline({}, { meetings, pledges, statements }));',
      ),
      whole,
    ),
    row(
      "timeline of all kinds, over the whole",
      size('import { timeline } from "root-causes-diplomacy"; console.log(timeline());'),
      whole,
    ),
    row(
      "web-features: one record, over its own size",
      size('import { features } from "web-features/data.json"; console.log(features.grid);'),
      minified(bare(stage, "web-features").features.grid),
    ),
    row(
      "simple-icons: one record, over its own size",
      size('import { siGithub } from "simple-icons"; console.log(siGithub);'),
      minified(bare(stage, "simple-icons").siGithub),
    ),
  ];
}
