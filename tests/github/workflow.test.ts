import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { lint } from "./lint.ts";
import { jobs, steps, workflows } from "./workflow.ts";

const { scripts } = JSON.parse(readFileSync(join(import.meta.dirname, "../../package.json"), "utf8"));

const scriptsNamedIn = (command: string) =>
  [...command.matchAll(/\bnpm (?:run (?:-\S+ )*([\w:-]+)|(test|start)\b)/g)].map(([, run, short]) => run ?? short);

const writes = (permissions: Record<string, string> = {}) =>
  Object.keys(permissions).filter((scope) => permissions[scope] === "write");

describe("the workflows", () => {
  test.each(workflows)("$file is what GitHub accepts", async ({ file, text }) => {
    expect(await lint(file, text)).toEqual([]);
  });

  test("name npm scripts that exist", () => {
    const named = steps.flatMap(({ run = "", with: { script = "" } = {} }) => scriptsNamedIn(`${run}\n${script}`));
    expect(named).toEqual(expect.arrayContaining(["test", "version"]));
    for (const script of named) expect(Object.keys(scripts)).toContain(script);
  });

  test("put no expression into a shell command, where a title or a branch name could become code", () => {
    for (const { job, run = "" } of steps) expect(run, `${job}: pass the value through env`).not.toContain("${{");
  });

  test("use each action at one commit, its version beside it, or at one major version", () => {
    const uses = new Map<string, string>();
    for (const [, repository = "", ref = ""] of workflows.flatMap(({ text }) => [
      ...text.matchAll(/uses: ([\w-]+\/[\w-]+)[\w/-]*@(.*)$/gm),
    ])) {
      expect(ref, repository).toMatch(/^([0-9a-f]{40} # v\d+\.\d+\.\d+|v\d+)$/);
      expect(ref, repository).toBe(uses.get(repository) ?? ref);
      uses.set(repository, ref);
    }
    expect([...uses.keys()]).toEqual(expect.arrayContaining(["actions/checkout", "changesets/action"]));
  });

  test("know no secret", () => {
    for (const { file, text } of workflows) expect(text, file).not.toContain("secrets.");
  });
});

describe("permissions", () => {
  test("are stated by every workflow, and for all its jobs only to read", () => {
    for (const { file, permissions } of workflows) {
      expect(permissions, file).toBeTypeOf("object");
      expect(writes(permissions), file).toEqual([]);
    }
  });

  test("to write leave no git credential on the disk", () => {
    const checkouts = jobs
      .filter(({ permissions }) => writes(permissions).length > 0)
      .flatMap(({ steps }) => steps.filter(({ uses = "" }) => uses.startsWith("actions/checkout@")));
    expect(checkouts.length).toBeGreaterThan(0);
    for (const checkout of checkouts) expect(checkout.with).toMatchObject({ "persist-credentials": false });
  });

  test("to publish are kept from every script, ours and those of dependencies", () => {
    const publishing = jobs.filter(({ permissions }) => permissions?.["id-token"] === "write");
    expect(publishing.map(({ name }) => name)).toContain("release.yml publish");
    for (const { name, steps } of publishing)
      for (const { run } of steps) expect([undefined, "npm ci --ignore-scripts"], name).toContain(run);
  });
});

describe("the checker", () => {
  const workflow = (step: string, permission = "contents: read") =>
    `on: push\npermissions:\n  ${permission}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - ${step}\n`;

  test.each([
    ["an unknown key", workflow("run: ls\n        foo: 1"), /^9: .*foo/],
    ["an unknown permission", workflow("run: ls", "contents: publish"), /^3: .*publish/],
    ["the output of a step that is not there", workflow(`run: echo $\{{ steps.b.outputs.c }}`), /^8: .*b/],
    ["an action without a version", workflow("uses: actions/checkout"), /^8: .*actions\/checkout/],
  ])("finds %s", async (_, text, finding) => {
    expect(await lint("a.yml", text)).toEqual([expect.stringMatching(finding)]);
  });

  test("finds nothing in a good workflow", async () => {
    expect(await lint("a.yml", workflow("run: ls"))).toEqual([]);
  });
});
