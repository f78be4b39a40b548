import { execFile, execFileSync } from "node:child_process";
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { docExamples, readmeExamples } from "./doc-examples.ts";

export const root = join(import.meta.dirname, "../..");
const modules = join(root, "node_modules");

/** What a program wrote and its exit code. */
export interface Run {
  readonly code: number;
  readonly output: string;
}

/** Runs a program without a terminal, with the project's own Node first in the PATH; a timeout of 0 is none. */
export const run = (program: string, args: readonly string[], cwd = root, timeout = 0): Promise<Run> =>
  new Promise((done) => {
    const env = { ...process.env, PATH: [join(modules, ".bin"), process.env.PATH].join(delimiter), NO_COLOR: "1" };
    execFile(program, args, { cwd, env, timeout, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      const code = typeof error?.code === "number" ? error.code : error ? 1 : 0;
      done({ code, output: `${stdout}${stderr}`.trim() });
    });
  });

/** Runs a program that must succeed. */
export async function mustRun(program: string, args: readonly string[], cwd = root): Promise<void> {
  const { code, output } = await run(program, args, cwd);
  if (code !== 0) throw new Error(`${program} ${args.join(" ")} failed:\n${output}`);
}

/** This Node and any other supported one that the PATH leads to, each with its version. */
export function nodes(): [version: string, path: string][] {
  const paths = (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, "node"));
  const found = [process.execPath, ...paths.filter((path) => existsSync(path))].map((path): [string, string] => [
    execFileSync(path, ["--version"], { encoding: "utf8" }).trim(),
    path,
  ]);
  return [...new Map(found.reverse())].filter(([version]) => Number.parseInt(version.slice(1), 10) >= 20);
}

const options = {
  strict: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  // The declarations of the package are checked, those of the platform were.
  skipDefaultLibCheck: true,
  noEmit: true,
  target: "es2022",
  lib: ["es2022", "dom"],
  types: [],
};

/** A folder outside of the project in which the packed tarball is installed. */
export interface Installed {
  readonly folder: string;
  readonly tarball: string;
}

/** Builds and packs the project, and installs the tarball, and nothing else, in an empty folder. */
export async function packAndInstall(): Promise<Installed> {
  await mustRun("tsup", []);
  await mustRun("node", ["tools/build/main.ts"]);

  const folder = mkdtempSync(join(tmpdir(), "packed-"));
  await mustRun("npm", ["pack", "--ignore-scripts", "--pack-destination", folder]);
  const tarball = join(folder, readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "");

  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  const quick = ["--offline", "--no-audit", "--no-fund", "--ignore-scripts"];
  await mustRun("npm", ["install", ...quick, tarball], folder);
  return { folder, tarball };
}

/** Puts zod beside the installed package, and the programs that use both. */
export function addConsumers({ folder }: Installed): void {
  symlinkSync(join(modules, "zod"), join(folder, "node_modules/zod"));

  cpSync(join(import.meta.dirname, "consumers"), folder, { recursive: true });
  const nodenext = { compilerOptions: { ...options, module: "nodenext", resolveJsonModule: true } };
  const bundler = { compilerOptions: { ...options, module: "esnext", moduleResolution: "bundler" } };
  const examples = join(folder, "examples");
  mkdirSync(examples);
  writeFileSync(
    join(folder, "nodenext.json"),
    JSON.stringify({ ...nodenext, include: ["*.mts", "*.cts", "examples"] }),
  );
  writeFileSync(join(folder, "bundler.json"), JSON.stringify({ ...bundler, files: ["bundler.ts"] }));
  const { programs } = readmeExamples(readFileSync(join(root, "README.md"), "utf8"));
  for (const [name, text] of [...docExamples(join(root, "src")), ...programs]) {
    writeFileSync(join(examples, `${name}.mts`), text);
    copyFileSync(join(examples, `${name}.mts`), join(examples, `${name}.mjs`));
  }
}
