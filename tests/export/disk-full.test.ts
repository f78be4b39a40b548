import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { explained } from "../../src/export/explain.ts";
import { exportTo, type Format, formats } from "../../src/export/index.ts";
import { root, run } from "../packed/installed.ts";
import { aFolder } from "./folder.ts";

const real = fs.writeFileSync;
let folder: ReturnType<typeof aFolder>;
beforeEach(() => {
  folder = aFolder();
});
afterEach(() => {
  fs.writeFileSync = real;
  syncBuiltinESMExports();
  folder.remove();
});

const fromSystem = (code: string) => Object.assign(new Error(`${code}: write`), { code, syscall: "write" });

/** Lets so many writes pass before the system says no. */
function failAfter(room: number, code: string): void {
  let left = room;
  fs.writeFileSync = ((...args: Parameters<typeof real>) => {
    left -= 1;
    if (left < 0) throw fromSystem(code);
    return real(...args);
  }) as typeof real;
  syncBuiltinESMExports();
}

const texts = (Object.keys(formats) as Format[]).filter((format) => format !== "sqlite");

test.each(texts)("a full disk ends %s in one line, and nothing is left", async (format) => {
  failAfter(1, "ENOSPC");
  const out = folder.at("out");
  await expect(exportTo({ format, out })).rejects.toMatchObject({
    code: "disk-full",
    message: `the disk is full, and nothing was left of ${out}; make room, or choose another disk`,
  });
  expect(folder.names()).toEqual([]);
});

// SQLite writes by itself; the system limits the size of its file instead.
test("a file that may not grow ends sqlite in one line, and nothing is left", async () => {
  const exporting = `import { exportTo } from ${JSON.stringify(join(root, "src/export/index.ts"))};
    await exportTo({ format: "sqlite", out: "out" }).catch(({ name, message }) => console.log(name, message));`;
  const limited = `ulimit -f 200 && exec "${process.execPath}" --no-warnings --input-type=module -e '${exporting}'`;
  const { code, output } = await run("sh", ["-c", limited], folder.at(""));
  expect({ code, output }).toEqual({
    code: 0,
    output: `ExportError ${folder.at("out")} was not written: disk I/O error`,
  });
  expect(folder.names()).toEqual([]);
});

test.each([
  [13, "disk-full"],
  [778, "failed"],
])("what SQLite says by its number %d becomes %s", (errcode, code) => {
  expect(explained(Object.assign(new Error("SQLite"), { errcode }), "out")).toMatchObject({
    name: "ExportError",
    code,
  });
});

test.each([
  ["EACCES", "not-allowed"],
  ["EROFS", "not-allowed"],
  ["EIO", "failed"],
])("what the system says by %s becomes one line: %s", async (system, code) => {
  failAfter(0, system);
  await expect(exportTo({ format: "json", out: folder.at("out") })).rejects.toMatchObject({
    name: "ExportError",
    code,
    message: expect.not.stringContaining("\n"),
  });
});
