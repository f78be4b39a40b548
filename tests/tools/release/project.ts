/** A project of its own with the invented dataset, in which the commands of maintainers run. */
import { execFile, execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { clean } from "../check/fixture.ts";

const home = join(import.meta.dirname, "../../..");

export interface Outcome {
  readonly status: number | string;
  readonly stdout: string;
  readonly stderr: string;
}

export class Project {
  readonly dir = mkdtempSync(join(tmpdir(), "project-"));

  /** Version 1.2.3, committed on main. */
  constructor() {
    for (const name of ["src", "tools", "docs", "README.md", "CITATION.cff", "package-lock.json"]) {
      cpSync(join(home, name), join(this.dir, name), { recursive: true });
    }
    symlinkSync(join(home, "node_modules"), join(this.dir, "node_modules"));
    for (const { path, text } of clean) this.write(`data/${path}`, text);
    this.write("data/redirects.json", "[]\n");
    this.write("data/corrections.json", "[]\n");
    this.write(".gitignore", "node_modules\nsrc/generated/data\n");
    cpSync(join(home, ".changeset/config.json"), join(this.dir, ".changeset/config.json"));
    this.write("CHANGELOG.md", "# root-causes-diplomacy\n");
    const { name, type } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
    this.write("package.json", `${JSON.stringify({ name, version: "1.2.3", type }, null, 2)}\n`);
    this.git("init", "-q", "-b", "main");
    this.git("config", "user.name", "a");
    this.git("config", "user.email", "a@example.org");
  }

  read(path: string): string {
    return readFileSync(join(this.dir, path), "utf8");
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.dir, path)), { recursive: true });
    writeFileSync(join(this.dir, path), text);
  }

  git(...args: string[]): string {
    return execFileSync("git", args, { cwd: this.dir, encoding: "utf8" }).trim();
  }

  commit(message: string): void {
    this.git("add", ".");
    this.git("commit", "-qm", message);
  }

  /** Runs a maintainers' command: `run("changeset", "--bump", "minor")`. */
  run(tool: string, ...args: string[]): Promise<Outcome> {
    const env = { ...process.env, PATH: [join(home, "node_modules/.bin"), process.env.PATH].join(delimiter) };
    return new Promise((resolve) => {
      const main = join(this.dir, "tools", tool, "main.ts");
      execFile(process.execPath, [main, ...args], { cwd: this.dir, env }, (error, stdout, stderr) => {
        resolve({ status: error?.code ?? 0, stdout, stderr });
      });
    });
  }

  remove(): void {
    rmSync(this.dir, { recursive: true });
  }
}
