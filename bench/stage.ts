import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { kindOfFolder } from "../src/schema/kinds.ts";
import { mustRun, packAndInstall, root } from "../tests/packed/installed.ts";
import { bareName, importOf, type Peer, peers } from "./peers.ts";

export const collections: readonly string[] = [...kindOfFolder.keys()];

/** A folder outside of the project with the packed package and its peers installed. */
export interface Stage {
  readonly folder: string;
  /** The number of records of each peer, by name. */
  readonly counts: ReadonlyMap<string, number>;
}

const inside = (folder: string, ...paths: string[]): string => join(folder, "node_modules", ...paths);

/** The text of a module that reads and parses files, as a project does that keeps the data itself. */
const bareModule = (paths: readonly string[]): string =>
  `import { readFileSync } from "node:fs";\nexport default ${JSON.stringify(paths)}.map((path) => JSON.parse(readFileSync(path, "utf8")));\n`;

async function dataOf(folder: string, { name, entry = name, json }: Peer): Promise<object> {
  const program = `const all = ${importOf(entry, json)}; console.log(JSON.stringify(all.default ?? all));`;
  return JSON.parse(
    execFileSync(process.execPath, ["--input-type=module", "-e", program], {
      cwd: folder,
      maxBuffer: 2 ** 28,
    }).toString(),
  );
}

/** Builds, packs and installs the project, installs the peers, and writes the bare data of each beside them. */
export async function setStage(): Promise<Stage> {
  await mustRun("node", ["tools/generate/main.ts"]);
  const { folder, tarball } = await packAndInstall();
  copyFileSync(join(root, "bench/package.json"), join(folder, "package.json"));
  await mustRun("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", tarball], folder);

  mkdirSync(join(folder, "bare"));
  const own = collections.map((name) => inside(folder, "root-causes-diplomacy/dist/data", `${name}.json`));
  writeFileSync(join(folder, "bare/all.mjs"), bareModule(own));
  writeFileSync(join(folder, "bare/meetings.mjs"), bareModule(own.slice(0, 1)));
  const counts = new Map<string, number>();
  for (const peer of peers) {
    const data = await dataOf(folder, peer);
    const path = join(folder, "bare", bareName(peer.name));
    writeFileSync(`${path}.json`, JSON.stringify(data));
    writeFileSync(`${path}.mjs`, bareModule([`${path}.json`]));
    counts.set(peer.name, peer.count(data));
  }
  return { folder, counts };
}

/** All records of the package, as JSON. */
export const records = (stage: Stage): { id: string }[] =>
  collections.flatMap((name) =>
    JSON.parse(readFileSync(inside(stage.folder, "root-causes-diplomacy/dist/data", `${name}.json`), "utf8")),
  );

/** The bytes of all files below a folder. */
export const bytesIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
