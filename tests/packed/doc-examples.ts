import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

const fenced = /@example\n \* ```ts\n(.*?)\n \* ```/gs;

/** The programs in the `@example` parts of the public functions' comments, each with a name of its own. */
export function docExamples(src: string): [name: string, text: string][] {
  return readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) =>
      [...readFileSync(join(src, file), "utf8").matchAll(fenced)].map(([, text = ""], index): [string, string] => [
        `${basename(file, ".ts")}-${index + 1}`,
        `${text.replaceAll(/^ \* ?/gm, "")}\n`,
      ]),
    );
}

/** The programs of the README, and what the first of them is said to print. */
export function readmeExamples(readme: string): { programs: [name: string, text: string][]; printed: string } {
  const blocks = (language: string): string[] =>
    [...readme.matchAll(new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, "gs"))].map(([, text = ""]) => text);
  const programs = blocks("ts").map((text, index): [string, string] => [`readme-${index + 1}`, text]);
  return { programs, printed: blocks("text")[0] ?? "" };
}
