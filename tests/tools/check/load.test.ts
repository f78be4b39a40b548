import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { load, readFolder } from "../../../tools/check/load.ts";
import { clean, found, reportOf, TALKS } from "./fixture.ts";

const root = mkdtempSync(join(tmpdir(), "load-"));
afterAll(() => rmSync(root, { recursive: true }));

const messages = (path: string) => {
  const { findings } = load([{ path, text: "{}" }]);
  return findings.map(({ file, code, message }) => `${file} ${code} ${message}`);
};

test("records of the right shape become the dataset, with their fingerprints", () => {
  const { dataset, files, findings } = load(clean);
  expect(findings).toEqual([]);
  expect([files.length, dataset.entries.length, dataset.fingerprints.size]).toEqual([0, 25, 5]);
  expect(dataset.get("meeting", TALKS)?.format).toBe("video");
  expect(dataset.get("pledge", TALKS)).toBeUndefined();
});

test("a file where no file belongs is misplaced", () => {
  expect(messages("notes.txt")).toEqual(["notes.txt misplaced no file of this name belongs here; remove it"]);
  expect(messages("meetings/readme.md")[0]).toContain('misplaced a record is a file whose name ends in ".json"');
  expect(messages("meetings/2021/talks.json")[0]).toContain('misplaced records lie directly in "meetings"');
  expect(messages("treaties/one.json")).toEqual([
    'treaties/one.json misplaced "treaties" is no folder of records; use meetings, statements, pledges, people, organizations, sources, fingerprints',
  ]);
  expect(messages("constructor/one.json")[0]).toContain("is no folder of records");
});

test("the lists of redirects and corrections belong beside the folders", () => {
  for (const name of ["redirects", "corrections"]) {
    expect(found({ [name]: "[]\n" })).toEqual([]);
    expect(found({ [name]: "{}\n" })).toEqual(["schema"]);
    expect(found({ [name]: "[" })).toEqual(["json"]);
    expect(found({ [name]: "[ ]\n" })).toEqual(["canonical"]);
    expect(found({ [`people/${name}`]: "[]\n" })).not.toEqual([]);
  }
});

test("a record in the folder of another kind is refused for its shape", () => {
  const { findings } = reportOf({ "statements/2021-06-07-misfiled": clean[0]?.text ?? "" });
  expect(findings.filter(({ file }) => file.includes("misfiled")).map(({ code }) => code)).toEqual(
    expect.arrayContaining(["schema", "schema-path", "file-name"]),
  );
});

test("JSON that is no record is refused for its shape", () => {
  for (const text of ["null\n", "[]\n", "7\n", '"text"\n', "true\n", "{}\n"]) {
    expect(found({ "people/nobody": text })).toContain("schema-path /$schema");
    expect(reportOf({ "people/nobody": text }).findings.some(({ code }) => code === "schema")).toBe(true);
  }
});

test("a record with a key such as __proto__ is refused for that key", () => {
  const text = clean.find(({ path }) => path === "people/ruth-power.json")?.text ?? "";
  const poisoned = text.replace('"country": "US"', '"country": "US",\n  "__proto__": { "kind": "group" }');
  expect(found({ "people/ruth-power": poisoned })).toContain("schema /__proto__");
});

test("a broken fingerprint file is a finding at its place", () => {
  const broken = reportOf({ "fingerprints/highland-archive-old-account": '{ "version": 1, "version": 1 }' });
  expect(broken.findings.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`)).toContain(
    "fingerprints/highland-archive-old-account.json:1:17 key-twice",
  );
});

test("a folder is read with everything below it, in the order of the names", () => {
  mkdirSync(join(root, "people/below.json"), { recursive: true });
  writeFileSync(join(root, "people/b.json"), "two");
  writeFileSync(join(root, "people/a.json"), "one");
  writeFileSync(join(root, "people/below.json/c.json"), "three");
  expect([...readFolder(root)]).toEqual([
    { path: "people/a.json", text: "one" },
    { path: "people/b.json", text: "two" },
    { path: "people/below.json/c.json", text: "three" },
  ]);
});

test("a link that leads nowhere or in a circle, and bytes that are no text, are findings", () => {
  symlinkSync(join(root, "nothing"), join(root, "people/nowhere.json"));
  symlinkSync(root, join(root, "people/circle.json"));
  writeFileSync(join(root, "people/bytes.json"), Buffer.from([0xff, 0xfe, 0x00, 0x7b, 0xc3]));
  const { findings } = load(readFolder(root));
  for (const name of ["nowhere", "circle", "bytes"]) {
    expect(findings.filter(({ file }) => file === `people/${name}.json`).map(({ code }) => code)).toContain("json");
  }
});
