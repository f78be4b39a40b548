import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, describe, expect, test } from "vitest";
import { formats } from "../../src/export/index.ts";
import { output } from "../cli/run.ts";
import { root, run } from "../packed/installed.ts";
import { rdfStore } from "./consumers.ts";
import { duckdb } from "./duckdb.ts";
import { aFolder } from "./folder.ts";

const folder = aFolder();
afterAll(folder.remove);

const command = /^npx root-causes-diplomacy export --format (\S+) --out (\S+)$/;

/** The format that a section first exports. */
const firstExport = (section: string): string | undefined =>
  command.exec(section.split("```sh\n")[1]?.split("\n")[0] ?? "")?.[1];

const sectionsOf = (document: string): string[] =>
  readFileSync(join(root, document), "utf8")
    .split(/^## /m)
    .slice(1)
    .filter((section) => firstExport(section));

/** Exports by the command line in this folder, and runs the other commands; gives what they print. */
async function shell(script: string): Promise<string> {
  let printed = "";
  for (const line of script.trim().split("\n")) {
    const [, format, out] = command.exec(line) ?? [];
    if (format && out) await output("export", "--format", format, "--out", folder.at(out), "--force");
    else printed += `${(await run("sh", ["-c", line], folder.at(""))).output}\n`;
  }
  return printed;
}

const lines = (rows: readonly object[]): string => rows.map((row) => Object.values(row).join(" | ")).join("\n");

function inSqlite(sql: string): string {
  const database = new DatabaseSync(folder.at("diplomacy.sqlite"), { readOnly: true });
  const found = lines(database.prepare(sql).all());
  database.close();
  return found;
}

const runners: Readonly<Record<string, (code: string) => string | Promise<string>>> = {
  sh: shell,
  js: async (code) => (await run("node", ["--input-type=module", "-e", code], folder.at(""))).output,
  "sql sqlite": inSqlite,
  "sql duckdb": async (sql) =>
    lines(await (await duckdb())(sql.replaceAll(/'(?=parquet|lake)/g, `'${folder.at("")}/`))),
  sparql: (query) => lines(rdfStore(readFileSync(folder.at("diplomacy.jsonld"), "utf8"))(query)),
};

const sections = [...sectionsOf("docs/formats.md"), ...sectionsOf("docs/at-scale.md")];

test("there is a section with an example for every format", () => {
  expect(sectionsOf("docs/formats.md").map(firstExport)).toEqual(Object.keys(formats));
});

describe.each(sections.map((section) => ({ title: section.split("\n")[0], section })))("$title", ({ section }) => {
  test("its examples print what stands below them", async () => {
    const blocks = [...section.matchAll(/^```(.+)\n([\s\S]*?)^```$/gm)].map(([, kind = "", code = ""]) => ({
      kind,
      code,
    }));
    let printed = "";
    let answers = 0;
    for (const { kind, code } of blocks) {
      if (kind !== "text") printed = await (runners[kind] as (code: string) => string | Promise<string>)(code);
      else {
        expect(printed.replaceAll("\r", "").trim()).toBe(code.trim());
        answers += 1;
      }
    }
    expect(answers).toBeGreaterThan(0);
  });
});
