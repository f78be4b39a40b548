import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { meetings, organizations, people, pledges, sources, statements } from "../../src/index.ts";
import { testCommandLine } from "./command-line.ts";
import { readmeExamples } from "./doc-examples.ts";
import { addConsumers, type Installed, nodes, packAndInstall, type Run, root, run } from "./installed.ts";

const clean: Run = { code: 0, output: "" };
const compilers = ["typescript-5.9", "typescript", "typescript-7"];
const minute = 60_000;

let installed: Installed;
beforeAll(async () => {
  installed = await packAndInstall();
  addConsumers(installed);
}, 3 * minute);
afterAll(() => rmSync(installed.folder, { recursive: true, force: true }));

describe("types", () => {
  const projects = ["nodenext", "bundler"].flatMap((project) => compilers.map((name) => ({ name, project })));
  test.concurrent.each(projects)("$name compiles the consumers under $project", { timeout: minute }, async (each) => {
    const tsc = join(root, "node_modules", each.name, "bin/tsc");
    expect(await run("node", [tsc, "-p", `${each.project}.json`], installed.folder)).toEqual(clean);
  });
});

describe("modules", () => {
  test.each(nodes())("%s imports and requires every entry, and finds the same data in each", async (_, node) => {
    expect(await run(node, ["--no-warnings", "run.mjs"], installed.folder)).toEqual(clean);
  });

  test("the examples in the comments run", async () => {
    const examples = readdirSync(join(installed.folder, "examples")).filter((name) => name.endsWith(".mjs"));
    const imports = examples.map((name) => `await import("./examples/${name}");`).join("\n");
    const { code, output } = await run(process.execPath, ["--input-type=module", "-e", imports], installed.folder);
    expect({ code, output: code === 0 ? "" : output }).toEqual(clean);
    expect(examples.length).toBeGreaterThanOrEqual(18);
  });
});

test("the first lines of the README print what stands below them", async () => {
  const { printed } = readmeExamples(readFileSync(join(root, "README.md"), "utf8"));
  expect(printed).not.toBe("");
  const { code, output } = await run(process.execPath, ["examples/readme-1.mjs"], installed.folder);
  expect({ code, output }).toEqual({ code: 0, output: printed.trim() });
});

describe("the command line", () => testCommandLine(() => installed));

describe("bundles", () => {
  const bundled = async (program: string): Promise<string> => {
    writeFileSync(join(installed.folder, "page.mjs"), program);
    const { code, output } = await run(
      "esbuild",
      ["page.mjs", "--bundle", "--format=esm", "--log-level=error"],
      installed.folder,
    );
    expect({ code, output: code === 0 ? "" : output }).toEqual(clean);
    return output;
  };

  test("a page that uses one collection gets no other", async () => {
    const page = await bundled('import { people } from "root-causes-diplomacy"; console.log(people);');
    expect(page).toContain(people[0]?.id);
    for (const other of [meetings, pledges, organizations]) expect(page).not.toContain(other[0]?.id);
  });

  test("a page with a timeline of light meetings gets no other collection and no evidence", async () => {
    const page = await bundled(
      'import { meetings, timeline } from "root-causes-diplomacy/light"; console.log(timeline({}, { meetings }));',
    );
    expect(page).toContain(meetings[0]?.id);
    expect(page).not.toContain(meetings[0]?.evidence[0]?.phrase);
    for (const other of [statements, pledges]) expect(page).not.toContain(other[0]?.id);
    expect(page).not.toContain(sources[0]?.url);
  });

  test("a page that uses nothing gets nothing", async () => {
    const page = await bundled('import { meetings, timeline } from "root-causes-diplomacy";');
    expect(page.replaceAll(/^\/\/.*$/gm, "").trim()).toBe("");
  });
});

test("the tour of the built package comes to its end, in plain text where there is no terminal", async () => {
  const { code, output } = await run("node", ["tools/tour/main.ts"]);
  expect({ code, output }).toMatchObject({
    code: 0,
    output: expect.stringMatching(/^What is in it\n.*\nThe check: /s),
  });
  expect(output).not.toContain("\u001b");
});

describe("package", () => {
  test("publint finds nothing to say", async () => {
    expect(await run("publint", ["run", installed.tarball, "--strict"])).toMatchObject({
      code: 0,
      output: expect.stringContaining("All good!"),
    });
  });

  test("are the types wrong? finds them right for every resolution that knows exports", async () => {
    const { code, output } = await run("attw", [installed.tarball, "--profile", "node16", "--format", "ascii"]);
    expect({ code, output: code === 0 ? "" : output }).toEqual(clean);
  });

  test("it holds the bundle, the JSON, the schemas and its papers, and nothing else", () => {
    const top = readdirSync(join(installed.folder, "node_modules/root-causes-diplomacy"));
    const papers = /^(README.*|LICENSE.*|CONTRIBUTING\.md|CHANGELOG\.md|CITATION\.cff|package\.json)$/;
    expect(top.filter((name) => !papers.test(name)).sort()).toEqual(["dist", "schemas"]);
  });
});
