import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import * as face from "root-causes-diplomacy";
import meetingsJson from "root-causes-diplomacy/data/meetings.json" with { type: "json" };
import harris from "root-causes-diplomacy/data/people/kamala-harris.json" with { type: "json" };
import * as exporters from "root-causes-diplomacy/export";
import * as schemas from "root-causes-diplomacy/schema";

const require = createRequire(import.meta.url);
const diplomacy = { ...face };
const required = require("root-causes-diplomacy");

for (const name of ["meetings", "statements", "pledges", "people", "organizations", "sources"]) {
  const json = require(`root-causes-diplomacy/data/${name}.json`);
  const alone = await import(`root-causes-diplomacy/${name}`);
  assert.ok(diplomacy[name].length > 0, `${name} has records`);
  assert.deepEqual(json, diplomacy[name], `${name} as JSON`);
  assert.equal(alone[name], diplomacy[name], `${name} alone is the same array`);
  assert.deepEqual(required[name], diplomacy[name], `${name} by require`);
  assert.equal(require(`root-causes-diplomacy/${name}`)[name], required[name], `${name} alone by require`);
  for (const record of json) assert.deepEqual(require(`root-causes-diplomacy/data/${name}/${record.id}.json`), record);
}
assert.deepEqual(meetingsJson, diplomacy.meetings);
for (const name of ["redirects", "corrections"]) {
  assert.deepEqual(require(`root-causes-diplomacy/data/${name}.json`), diplomacy[name], `${name} as JSON`);
  assert.deepEqual(required[name], diplomacy[name], `${name} by require`);
  assert.equal(require(`root-causes-diplomacy/schemas/${name}.schema.json`).type, "array");
}
for (const { kind, from, to } of diplomacy.redirects) {
  assert.equal(diplomacy[kind](from)?.id, to.length === 1 ? to[0] : undefined);
}
const light = await import("root-causes-diplomacy/light");
assert.deepEqual({ ...require("root-causes-diplomacy/light") }.meetings, light.meetings);
assert.equal(light.timeline({}, light).length, diplomacy.timeline().length);
assert.equal(light.people, diplomacy.people);
assert.deepEqual(harris, diplomacy.person("kamala-harris"));

const [meeting] = diplomacy.meetings;
assert.equal(diplomacy.meeting(meeting.id), meeting);
assert.equal(required.meeting("no-such-meeting"), undefined);
for (const { meetings } of [diplomacy, required]) {
  assert.throws(() => meetings.pop(), TypeError);
  assert.throws(() => meetings[0].topics.push("trade"), TypeError);
  assert.throws(() => Object.assign(meetings[0], { evidence: [] }), TypeError);
  assert.throws(() => Object.assign(meetings[0].evidence[0], { phrase: "" }), TypeError);
}
assert.equal(diplomacy.timeline({ kinds: ["meeting"] }).length, diplomacy.meetings.length);
assert.ok(diplomacy.evidenceFor(meeting)[0].link.includes("#:~:text="));
assert.deepEqual(schemas.MeetingSchema.parse(meeting), meeting);
assert.ok(!schemas.MeetingSchema.safeParse({ ...meeting, unknown: true }).success);
assert.equal(require("root-causes-diplomacy/schemas/meeting.schema.json").title, "Meeting");
assert.equal(require("root-causes-diplomacy/package.json").name, "root-causes-diplomacy");
assert.throws(() => require("root-causes-diplomacy/dist/index.cjs"), { code: "ERR_PACKAGE_PATH_NOT_EXPORTED" });

const descriptor = require.resolve("root-causes-diplomacy/datapackage.json");
const { resources } = require(descriptor);
assert.equal(resources.length, 6);
for (const { path, bytes, hash } of resources) {
  const content = readFileSync(join(dirname(descriptor), path));
  assert.equal(content.length, bytes);
  assert.equal(`sha256:${createHash("sha256").update(content).digest("hex")}`, hash);
}

for (const { exportTo, filesOf, formats, textOf } of [exporters, require("root-causes-diplomacy/export")]) {
  const records = [...textOf("ndjson")].map((line) => JSON.parse(line));
  assert.deepEqual(
    records.filter(({ collection }) => collection === "pledges").map(({ record }) => record),
    diplomacy.pledges,
  );
  assert.ok([...filesOf("csv")].length > 20);
  for (const [format, { makes }] of Object.entries(formats)) {
    const out = join(mkdtempSync(join(tmpdir(), "exported-")), makes);
    const { files } = await exportTo({ format, out }).catch((error) => {
      // node:sqlite came with Node.js 22.
      assert.equal(`${format} ${error.code} ${process.versions.node.split(".")[0]}`, "sqlite not-supported 20");
      return { files: [{ bytes: 1 }] };
    });
    assert.ok(
      files.every(({ bytes }) => bytes > 0),
      format,
    );
    rmSync(dirname(out), { recursive: true });
  }
}
