import { statSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { formats } from "../../../src/export/index.ts";
import { exportAll } from "../../../tools/exports/all.ts";
import { aFolder } from "../../export/folder.ts";

const folder = aFolder();
afterAll(folder.remove);

test("a release has every format beside it, under names of its own", async () => {
  const names = await exportAll(folder.at(""), "data-1.0.0");
  expect(folder.names()).toEqual([...names].sort());
  expect(names.length).toBe(Object.keys(formats).length);
  expect(names.filter((name) => statSync(folder.at(name)).isDirectory())).toEqual([
    "data-1.0.0-csv",
    "data-1.0.0-datapackage",
    "data-1.0.0-parquet",
  ]);
});
