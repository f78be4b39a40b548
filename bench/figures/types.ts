import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../tests/packed/installed.ts";
import { interleaved, type Row, timed } from "../measure.ts";
import type { Stage } from "../stage.ts";

const compilers = ["typescript-5.9", "typescript", "typescript-7"];
const resolutions = {
  nodenext: { module: "nodenext" },
  bundler: { module: "esnext", moduleResolution: "bundler" },
};
const consumer = `import { meeting, type Meeting } from "root-causes-diplomacy";
const found: Meeting = meeting("2021-04-26-harris-giammattei-virtual");
export const title: string = found.title;
`;

/** Seconds to type-check three lines that use the package, over an empty file. */
export function typesFigure({ folder }: Stage, rounds: number): Row[] {
  const checking = (resolution: keyof typeof resolutions, name: string, text: string, compiler: string) => {
    const cwd = join(folder, `types-${resolution}-${name}`);
    mkdirSync(cwd, { recursive: true });
    writeFileSync(join(cwd, "page.mts"), text);
    const options = { ...resolutions[resolution], target: "es2022", strict: true, noEmit: true, types: [] };
    writeFileSync(join(cwd, "tsconfig.json"), JSON.stringify({ compilerOptions: options, files: ["page.mts"] }));
    return { cwd, args: [join(root, "node_modules", compiler, "bin/tsc"), "-p", "."] };
  };
  return (Object.keys(resolutions) as (keyof typeof resolutions)[]).flatMap((resolution) =>
    compilers.map((compiler) => {
      const programs = [
        checking(resolution, "consumer", consumer, compiler),
        checking(resolution, "empty", "export {};\n", compiler),
      ];
      const [value = 0, over = 0] = interleaved(rounds, timed, programs);
      return {
        figure: "type check",
        of: `${compiler}, ${resolution}`,
        ratio: value / over,
        goal: 1.05,
        value,
        over,
        unit: "s",
      };
    }),
  );
}
