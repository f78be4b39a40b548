import { createHash } from "node:crypto";
import fs, { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { exportTo, type Format, formats, type Progress, textOf } from "../../src/export/index.ts";
import type { Dataset, Meeting } from "../../src/index.ts";
import { aDataset, aMeeting, aSource } from "../fixtures/records.ts";
import { aFolder } from "./folder.ts";

const all = Object.keys(formats) as Format[];
const small = aDataset({ meetings: [aMeeting("m")], sources: [aSource("s")] });
const other = aDataset({ meetings: [aMeeting("n")], sources: [aSource("t")] });

let folder: ReturnType<typeof aFolder>;
beforeEach(() => {
  folder = aFolder();
});
afterEach(() => folder.remove());

/** A file's bytes, or those of all files in a folder with their names. */
function contentOf(path: string): string {
  const hash = createHash("sha256");
  if (!fs.statSync(path).isDirectory()) return hash.update(readFileSync(path)).digest("hex");
  for (const name of readdirSync(path).sort()) hash.update(name).update(readFileSync(join(path, name)));
  return hash.digest("hex");
}

describe.each(all)("%s", (format) => {
  const out = () => folder.at("out");

  test("gives the same bytes twice", async () => {
    await exportTo({ format, out: folder.at("a") });
    await exportTo({ format, out: folder.at("b") });
    expect(contentOf(folder.at("a"))).toBe(contentOf(folder.at("b")));
  });

  test("tells which files it wrote, and how large they are", async () => {
    const { files } = await exportTo({ format, out: out(), dataset: small });
    const inFolder = formats[format].makes === "folder";
    expect(files.map(({ name }) => name).sort()).toEqual(inFolder ? readdirSync(out()).sort() : ["out"]);
    for (const { name, bytes } of files) {
      expect(bytes).toBe(fs.statSync(inFolder ? join(out(), name) : out()).size);
    }
  });

  test("replaces what exists only by force, and with the whole of the new", async () => {
    await exportTo({ format, out: out(), dataset: small });
    const before = contentOf(out());
    await expect(exportTo({ format, out: out(), dataset: other })).rejects.toMatchObject({
      code: "exists",
      message: `${out()} exists; choose another name, or replace it with --force`,
    });
    expect(contentOf(out())).toBe(before);
    await exportTo({ format, out: out(), dataset: other, force: true });
    expect(contentOf(out())).not.toBe(before);
    expect(folder.names()).toEqual(["out"]);
  });

  test("refuses a folder that is in the way and what others wrote in it, even by force", async () => {
    mkdirSync(out());
    writeFileSync(join(out(), "notes.txt"), "mine");
    await expect(exportTo({ format, out: out(), force: true })).rejects.toMatchObject({ code: "in-the-way" });
    expect(readFileSync(join(out(), "notes.txt"), "utf8")).toBe("mine");
    expect(folder.names()).toEqual(["out"]);
  });

  test("says so in one line where there is no such folder, and makes none", async () => {
    const missing = folder.at("no/such/out");
    await expect(exportTo({ format, out: missing })).rejects.toMatchObject({
      code: "no-folder",
      message: expect.stringMatching(/^there is no folder .*no\/such; make it first, or choose another$/),
    });
    expect(folder.names()).toEqual([]);
  });

  test("leaves nothing where a record is broken", async () => {
    // Every format reads one of these: dates of meetings, or of sources.
    const broken = aDataset({
      meetings: [aMeeting("held"), aMeeting("m", { start: "2021-02-30" })],
      sources: [aSource("s", { published: "2021-02-30" })],
    });
    const lenient: readonly Format[] = ["json", "ndjson", "jsonld"];
    const done = exportTo({ format, out: out(), dataset: broken });
    if (lenient.includes(format)) await done;
    else await expect(done).rejects.toThrow('"2021-02-30" is no date');
    expect(folder.names()).toEqual(lenient.includes(format) ? ["out"] : []);
  });

  test("ends when it is told to, and leaves nothing", async () => {
    const parts: Progress[] = [];
    const controller = new AbortController();
    const onProgress = (progress: Progress): void => {
      parts.push(progress);
      controller.abort(new Error("enough"));
    };
    await expect(exportTo({ format, out: out(), onProgress, signal: controller.signal })).rejects.toThrow("enough");
    expect(parts).toMatchObject([{ format }]);
    expect(folder.names()).toEqual([]);
  });
});

test("an unknown format is refused with those that there are", async () => {
  const format = "xlsx" as Format;
  await expect(exportTo({ format, out: folder.at("out") })).rejects.toMatchObject({
    code: "unknown-format",
    message: `there is no format "xlsx"; choose one of ${all.join(", ")}`,
  });
});

test("a file in the way of a folder, and what is no file, are refused", async () => {
  writeFileSync(folder.at("out"), "mine");
  const refused = { code: "in-the-way", message: expect.stringContaining("is a file, and this format makes a folder") };
  await expect(exportTo({ format: "csv", out: folder.at("out"), force: true })).rejects.toMatchObject(refused);
  await expect(exportTo({ format: "csv", out: join(folder.at("out"), "below") })).rejects.toMatchObject({
    code: "no-folder",
  });
  await expect(exportTo({ format: "json", out: "/dev/null", force: true })).rejects.toMatchObject({
    code: "in-the-way",
  });
  expect(readFileSync(folder.at("out"), "utf8")).toBe("mine");
});

test("an empty folder may be filled", async () => {
  mkdirSync(folder.at("out"));
  await exportTo({ format: "csv", out: folder.at("out"), dataset: small });
  expect(readdirSync(folder.at("out"))).toContain("meetings.csv");
});

describe("collections", () => {
  const counted = (times: { walked: number }): Iterable<Meeting> => ({
    *[Symbol.iterator]() {
      times.walked += 1;
      yield* small.meetings;
    },
  });

  test("may be any iterables that start anew", async () => {
    const times = { walked: 0 };
    await exportTo({ format: "csv", out: folder.at("a"), dataset: { ...small, meetings: counted(times) } });
    await exportTo({ format: "csv", out: folder.at("b"), dataset: small });
    expect(contentOf(folder.at("a"))).toBe(contentOf(folder.at("b")));
    expect(times.walked).toBeGreaterThan(1);
  });

  test("that end with their first walk are refused, as is a missing one", async () => {
    const meetings = small.meetings.values();
    const out = folder.at("out");
    await expect(exportTo({ format: "csv", out, dataset: { ...small, meetings } })).rejects.toThrow(
      "the collection meetings can be walked only once",
    );
    const { sources, ...rest } = small;
    await expect(exportTo({ format: "csv", out, dataset: rest as Dataset })).rejects.toThrow("sources is missing");
  });

  test.each(["json", "ndjson", "jsonld", "ics"] as const)("are read one by one as %s is walked", (format) => {
    let read = 0;
    const endless: Iterable<Meeting> = {
      *[Symbol.iterator]() {
        for (;;) yield aMeeting(`m${read++}`);
      },
    };
    const chunks = textOf(format, { ...small, meetings: endless })[Symbol.iterator]();
    for (let taken = 0; taken < 100; taken++) chunks.next();
    expect(read).toBeLessThanOrEqual(100);
  });
});
