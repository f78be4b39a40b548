import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Alias, Plugin } from "vite";
import { views } from "../src/routes.ts";
import { library } from "./library.ts";

const escaped = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`).replaceAll(/\p{Bidi_Control}/gu, "");

const titled = (html: string, title: string, description: string): string =>
  html
    .replace(/<title>.*?<\/title>/, () => `<title>${escaped(title)}</title>`)
    .replace(/(<meta name="description" content=")[^"]*/, (_, start) => start + escaped(description));

/** A copy of the page at the address of each view and record, so that any plain server answers a shared link. */
export const pages = (alias: readonly Alias[]): Plugin => {
  let outDir = "";
  return {
    name: "pages",
    apply: "build",
    configResolved: ({ build }) => {
      outDir = build.outDir;
    },
    async closeBundle(error?: Error) {
      if (error) return;
      const html = readFileSync(join(outDir, "index.html"), "utf8");
      const put = (path: string, text: string): void => {
        mkdirSync(dirname(join(outDir, path)), { recursive: true });
        writeFileSync(join(outDir, path), text);
      };
      for (const view of [...views, "404"]) if (view !== "") put(`${view}.html`, html);
      const { meetings, statements, pledges } = (await library(alias)).full;
      for (const [kind, records] of Object.entries({ meeting: meetings, statement: statements, pledge: pledges })) {
        for (const { id, title, summary } of records) put(`${kind}/${id}.html`, titled(html, title, summary));
      }
    },
  };
};
