import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { create } from "tar";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compare } from "../../../../tools/changes/compare.ts";
import { mergeBase, releaseCommit } from "../../../../tools/changes/read/git.ts";
import { readState } from "../../../../tools/changes/read/read.ts";
import type { State } from "../../../../tools/changes/state.ts";
import { clean, VISIT } from "../../check/fixture.ts";

const root = mkdtempSync(join(tmpdir(), "read-"));
const checkout = join(root, "checkout");
afterAll(() => rmSync(root, { recursive: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
const git = (...args: string[]) =>
  execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.org", ...args], { cwd: checkout });

beforeAll(() => {
  for (const { path, text } of clean) put(`checkout/data/${path}`, text);
  put("checkout/data/redirects.json", "[]\n");
  put("checkout/schemas/person.schema.json", '{ "type": "object" }\n');
  put("checkout/.changeset/one.md", '---\n"root-causes-diplomacy": patch\n---\n\nOne.\n');
  // Nothing that is no data is read.
  put("checkout/node_modules/broken/data/x.json", "no JSON");
  put("checkout/.gitignore", "node_modules\n");
  put("checkout/package.json", '{\n  "version": "1.2.3"\n}\n');
  git("init", "-q", "-b", "main");
  git("add", ".");
  git("commit", "-qm", "first");
});

const sizes = ({ records, redirects, schemas }: State) => [
  ...[...records.values()].map(({ size }) => size),
  redirects.length,
  schemas.size,
];
const whole = [3, 2, 5, 4, 6, 5, 0];

test("a checkout, a commit and a data folder hold the same records", async () => {
  const folder = await readState(checkout, root);
  const commit = await readState("main", checkout);
  const data = await readState(join(checkout, "data"), root);
  expect([sizes(folder), sizes(commit), sizes(data)]).toEqual([
    [...whole, 1],
    [...whole, 1],
    [...whole, 0],
  ]);
  for (const other of [commit, data]) expect(compare(folder, other)).toEqual({ records: [], schemas: [] });
  const changesets = (state: State) => state.files.filter(({ path }) => path.startsWith(".changeset/"));
  expect(changesets(commit)).toEqual(changesets(folder));
  expect(folder.records.get("meeting")?.get(VISIT)).not.toHaveProperty("$schema");
});

test("a packed tarball holds them too, and so does what is unpacked from it", async () => {
  const folder = await readState(checkout, root);
  for (const [kind, name] of Object.entries({ meeting: "meetings", person: "people", pledge: "pledges" })) {
    const records = [...(folder.records.get(kind as "meeting")?.values() ?? [])];
    put(`package/dist/data/${name}.json`, JSON.stringify(records));
    for (const record of records) put(`package/dist/data/${name}/${record.id}.json`, JSON.stringify(record));
  }
  for (const name of ["statements", "organizations", "sources", "redirects"])
    put(`package/dist/data/${name}.json`, "[]");
  cpSync(join(checkout, "schemas"), join(root, "package/schemas"), { recursive: true });
  await create({ file: join(root, "packed.tgz"), cwd: root, gzip: true }, ["package"]);
  renameSync(join(root, "package"), join(root, "unpacked"));
  const packed = await readState(join(root, "packed.tgz"), root);
  expect(sizes(packed)).toEqual([3, 0, 5, 4, 0, 0, 0, 1]);
  expect(compare(packed, await readState(join(root, "unpacked"), root))).toEqual({ records: [], schemas: [] });
  const kinds = new Set(compare(folder, packed).records.map(({ kind, type }) => `${kind} ${type}`));
  expect([...kinds].sort()).toEqual(["organization gone", "source gone", "statement gone"]);
});

test("what is no state of the data is told in words", async () => {
  put("no-archive.tgz", "text that is no archive");
  mkdirSync(join(root, "empty"));
  put("broken/data/people/a.json", "{");
  put("strange/data/people/a.json", "null");
  const told = async (name: string) => readState(name, checkout).catch((error: Error) => error.message);
  expect(await told("no-such-ref")).toContain('there is no folder, tarball or git ref "no-such-ref"');
  expect(await told("--output=x")).toContain('there is no folder, tarball or git ref "--output=x"');
  expect(await told(join(root, "no-archive.tgz"))).toContain("is no tarball that can be read");
  expect(await told(join(root, "empty"))).toContain("holds no records");
  expect(await told(join(root, "broken"))).toContain("data/people/a.json of");
  expect(await told(join(root, "strange"))).toContain("is no record");
});

test("a branch is compared with where it left main, and a release is its tag or the commit that set the version", () => {
  const first = git("rev-parse", "HEAD").toString().trim();
  git("checkout", "-qb", "branch");
  git("commit", "-q", "--allow-empty", "-m", "second");
  expect(mergeBase(checkout)).toBe(first);
  expect(releaseCommit(checkout, "1.2.3")).toBe(first);
  expect(releaseCommit(checkout, "9.9.9")).toBeUndefined();
  git("tag", "v1.2.3");
  expect(releaseCommit(checkout, "1.2.3")).toBe(git("rev-parse", "HEAD").toString().trim());
  expect(mergeBase(tmpdir())).toBeUndefined();
});
