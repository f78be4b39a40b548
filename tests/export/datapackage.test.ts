import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { published } from "../../src/core/dataset.ts";
import { exportTo, filesOf } from "../../src/export/index.ts";
import { tables } from "../../src/export/tables/index.ts";
import { Package } from "./consumers.ts";
import { aFolder } from "./folder.ts";
import { objectsOf } from "./rebuild.ts";

interface Descriptor {
  readonly version: string;
  readonly resources: readonly { name: string; path: string; bytes: number; hash: string }[];
}

const folder = aFolder();
const basePath = folder.at("package");
let descriptor: Descriptor;
beforeAll(async () => {
  await exportTo({ format: "datapackage", out: basePath });
  descriptor = JSON.parse(readFileSync(`${basePath}/datapackage.json`, "utf8"));
});
afterAll(folder.remove);

describe("a Data Package library", () => {
  test("accepts the descriptor", async () => {
    const { valid, errors } = await Package.load(descriptor, { basePath });
    expect({ valid, errors }).toEqual({ valid: true, errors: [] });
  });

  test("refuses one with a type that there is not", async () => {
    const broken = structuredClone(descriptor) as unknown as {
      resources: { schema: { fields: { type: string }[] } }[];
    };
    const field = broken.resources[0]?.schema.fields[0];
    if (field) field.type = "word";
    const { valid } = await Package.load(broken, { basePath });
    expect(valid).toBe(false);
  });

  // The largest tables take it seconds; their types and links are those of the smaller ones, and SQLite checks them all.
  const small = tables.filter(({ name }) => !["evidence", "evidence_supports", "sources"].includes(name));

  test("reads the tables in their types, and finds where every link leads", async () => {
    const loaded = await Package.load(descriptor, { basePath });
    for (const { name, columns } of small) {
      const rows = await loaded.getResource(name).read({ keyed: true, relations: true });
      expect(rows.length, name).toBe(objectsOf(name, published).length);
      const [row = {}] = rows;
      expect(Object.keys(row), name).toEqual(columns.map((column) => column.name));
    }
  });

  test("reads dates, numbers and truths as such", async () => {
    const loaded = await Package.load(descriptor, { basePath });
    const rows = await loaded.getResource("pledges").read({ keyed: true, relations: false });
    const id = "2021-05-21-korea-northern-triangle-220m";
    expect(rows.find((row) => "id" in row && row.id === id)).toMatchObject({
      announced_first: new Date("2021-05-21T00:00:00"),
      amount_value: 220_000_000,
      amount_counted: expect.any(Boolean),
      quantity_value: null,
    });
  });
});

test("the descriptor names every table, with the size and hash of its file", () => {
  expect(descriptor.resources.map(({ name }) => name)).toEqual(tables.map(({ name }) => name));
  for (const { path, bytes, hash } of descriptor.resources) {
    const content = readFileSync(`${basePath}/${path}`);
    expect(bytes).toBe(content.length);
    expect(hash).toBe(`sha256:${createHash("sha256").update(content).digest("hex")}`);
  }
});

test("a file that is not read to its end leaves no descriptor with a wrong hash", () => {
  expect(() => {
    for (const { chunks } of filesOf("datapackage")) for (const _ of chunks) break;
  }).toThrow("read to their end");
});
