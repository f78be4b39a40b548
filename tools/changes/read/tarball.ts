import { Parser } from "tar";
import type { TextFile } from "../../check/load.ts";

/** The files in a tar archive, gzipped or not, by their paths in it. */
export function tarFiles(archive: Buffer): Promise<TextFile[]> {
  return new Promise((resolve, reject) => {
    const files: TextFile[] = [];
    const parser = new Parser({
      strict: true,
      onReadEntry: (entry) => {
        const chunks: Buffer[] = [];
        entry.on("data", (chunk) => chunks.push(chunk));
        entry.on("end", () => {
          if (entry.type === "File") files.push({ path: entry.path, text: Buffer.concat(chunks).toString("utf8") });
        });
      },
    });
    parser.on("end", () => resolve(files));
    parser.on("error", reject);
    parser.end(archive);
  });
}

/** The files of a package as npm packs it, which puts all of them in one folder. */
export async function packageFiles(tarball: Buffer): Promise<TextFile[]> {
  const files = await tarFiles(tarball);
  return files.map(({ path, text }) => ({ path: path.slice(path.indexOf("/") + 1), text }));
}
