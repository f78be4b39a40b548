import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { KOREA, RELIEF, TRAINERS } from "../check/fixture.ts";
import { Project } from "./project.ts";

const earlier = {
  record: RELIEF,
  kind: "pledge",
  pointer: "/title",
  old: "a",
  new: "b",
  reason: "error",
  version: "1.1.0",
};

let project: Project;
beforeAll(async () => {
  project = new Project();
  project.write("data/corrections.json", `${JSON.stringify([earlier], null, 2)}\n`);
  await project.run("generate");
  project.commit("Release 1.2.3");
  project.git("tag", "v1.2.3");
  project.git("checkout", "-qb", "correction");
});
afterAll(() => project.remove());

const korea = `data/pledges/${KOREA}.json`;
const changeset = () => {
  const [name = ""] = readdirSync(join(project.dir, ".changeset")).filter((file) => file.endsWith(".md"));
  return `.changeset/${name}`;
};

test("without a change there is no changeset to write and nothing to release", async () => {
  const [check, changeset, release] = await Promise.all([
    project.run("changes", "--check"),
    project.run("changeset"),
    project.run("release"),
  ]);
  expect(check).toMatchObject({ status: 0 });
  expect(changeset).toMatchObject({ status: 2, stderr: expect.stringContaining("no data changed") });
  expect(release).toMatchObject({ status: 1, stderr: expect.stringContaining("no changeset") });
});

test("the changeset of a corrected amount is written by one command, which makes it pass", async () => {
  project.write(korea, project.read(korea).replace("220000000", "210000000"));
  expect(await project.run("changes", "--check")).toMatchObject({ status: 1 });
  expect(await project.run("changeset", "--message", "The sum was misread.")).toMatchObject({ status: 0 });
  expect(project.read(changeset())).toMatch(
    /^---\n"root-causes-diplomacy": patch\n---\n\nThe sum was misread\.\n\n- pledge .*: amount 220 → 210 million USD, .* \(error\)\n$/,
  );
  expect(await project.run("changes", "--check")).toMatchObject({ status: 0, stderr: "" });
});

test("after more edits the command makes the lines anew, raises the bump and keeps what was written by hand", async () => {
  project.write(changeset(), project.read(changeset()).replace("(error)", "(update)").replace("misread", "raised"));
  project.write(korea, project.read(korea).replace("210000000", "230000000"));
  rmSync(join(project.dir, `data/pledges/${TRAINERS}.json`));
  const line = { from: TRAINERS, kind: "pledge", reason: "retracted", to: [], note: "Never made." };
  project.write("data/redirects.json", `${JSON.stringify([line], null, 2)}\n`);
  expect((await project.run("changes", "--check")).stderr).toContain("major is due");
  expect(await project.run("changeset", "--bump", "minor")).toMatchObject({ status: 2 });
  expect(await project.run("changeset")).toMatchObject({ status: 0 });
  const text = project.read(changeset());
  expect(text).toMatch(/^---\n"root-causes-diplomacy": major\n---\n\nThe sum was raised\.\n/);
  expect(text).toMatch(/amount 220 → 230 million USD, .* \(update\)\n/);
  expect(text).toContain(`- pledge ${TRAINERS} retracted: Never made.\n`);
  expect(await project.run("changes", "--check")).toMatchObject({ status: 0, stderr: "" });
});

const all = () => [
  project.git("status", "--short"),
  ...["package.json", "data/corrections.json", "CITATION.cff", "CHANGELOG.md", changeset()].map((path) =>
    project.read(path),
  ),
];

test("a release that cannot be made changes nothing", async () => {
  project.commit("Correct");
  const text = project.read(changeset());
  project.write(changeset(), text.replace(" (update)", ""));
  let before = all();
  const unnamed = await project.run("release");
  expect([unnamed.status, unnamed.stderr]).toEqual([
    1,
    expect.stringContaining(`- pledge ${KOREA}: amount ... (error)`),
  ]);
  expect(all()).toEqual(before);

  // The last step fails, after the version and the changelog were written.
  project.write(changeset(), text);
  const readme = project.read("README.md");
  project.write("README.md", readme.replace("<!-- figures -->", ""));
  before = all();
  const broken = await project.run("release");
  expect([broken.status, broken.stderr]).toEqual([1, expect.stringMatching(/failed; nothing was changed\n$/)]);
  expect(all()).toEqual(before);
  project.write("README.md", readme);
});

test("a release writes the version wherever it stands, the changelog, and the corrections below the earlier ones", async () => {
  expect(await project.run("release")).toMatchObject({
    status: 0,
    stdout: expect.stringContaining("1.2.3 → 2.0.0: 1 changesets, 2 corrections"),
  });
  expect(JSON.parse(project.read("package.json")).version).toBe("2.0.0");
  expect(JSON.parse(project.read("package-lock.json")).packages[""].version).toBe("2.0.0");
  expect(project.read("CITATION.cff")).toContain("\nversion: 2.0.0\n");
  expect(project.read("CHANGELOG.md")).toMatch(/## 2\.0\.0\n\n### Major Changes\n\n- .*The sum was raised\.\n/);
  expect(JSON.parse(project.read("data/corrections.json"))).toEqual([
    earlier,
    {
      record: KOREA,
      kind: "pledge",
      pointer: "/amount",
      old: expect.objectContaining({ value: 220_000_000 }),
      new: expect.objectContaining({ value: 230_000_000 }),
      reason: "update",
      version: "2.0.0",
    },
    {
      record: TRAINERS,
      kind: "pledge",
      pointer: "/id",
      old: TRAINERS,
      new: null,
      reason: "retraction",
      version: "2.0.0",
    },
  ]);
  expect(project.read("src/generated/ids.ts")).toContain(`GonePledgeId =\n  | "${TRAINERS}";`);
  expect(await project.run("generate", "--check")).toMatchObject({ status: 0, stderr: "" });
});
