import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The part of an esbuild plugin's type that is used here; esbuild itself comes with tsup. */
interface Build {
  readonly initialOptions: { metafile?: boolean };
  onEnd(callback: (result: { metafile?: { inputs: Readonly<Record<string, unknown>> } }) => void): void;
}

/** The folders of the packages from which these files come. */
function packageFolders(files: readonly string[]): string[] {
  const folders = files.flatMap((file) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []);
  return [...new Set(folders)].sort();
}

function noticeOf(folder: string): string {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const text = file ? readFileSync(join(folder, file), "utf8").trim() : `by ${author?.name ?? author}`;
  return `${name} ${version}, ${license}\n\n${text}\n`;
}

/** Writes the licences of the packages that a bundle holds beside it, as they ask for. */
export const notices = (out: string) => ({
  name: "notices",
  setup(build: Build): void {
    build.initialOptions.metafile = true;
    build.onEnd(({ metafile }) => {
      const folders = packageFolders(Object.keys(metafile?.inputs ?? {}));
      // A bundle's own files are written after this.
      mkdirSync(dirname(out), { recursive: true });
      writeFileSync(out, folders.map(noticeOf).join(`\n${"-".repeat(80)}\n\n`));
    });
  },
});
