import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { published } from "../../src/core/dataset.ts";
import { exportTo } from "../../src/export/index.ts";
import { tables } from "../../src/export/tables/index.ts";
import { sumPledges } from "../../src/sum-pledges.ts";
import { timeline } from "../../src/timeline.ts";
import { aDataset, aPledge, aSource, proof } from "../fixtures/records.ts";
import { to } from "../fixtures/sums.ts";
import { aFolder } from "./folder.ts";
import { objectsOf } from "./rebuild.ts";

const folder = aFolder();
let database: DatabaseSync;
beforeAll(async () => {
  await exportTo({ format: "sqlite", out: folder.at("data.sqlite") });
  database = new DatabaseSync(folder.at("data.sqlite"), { readOnly: true });
});
afterAll(() => {
  database.close();
  folder.remove();
});

const all = (sql: string): object[] =>
  database
    .prepare(sql)
    .all()
    .map((row) => ({ ...row }));

describe("the database", () => {
  test("is whole, and every link leads to a row", () => {
    expect(all("PRAGMA integrity_check")).toEqual([{ integrity_check: "ok" }]);
    expect(all("PRAGMA foreign_key_check")).toEqual([]);
  });

  test.each(tables)("declares the links of $name and has all of its rows", ({ name, links }) => {
    const declared = database.prepare(`PRAGMA foreign_key_list(${name})`).all();
    expect(declared.filter(({ seq }) => seq === 0).length).toBe(links.length);
    const rows = objectsOf(name, published).map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([key, cell]) => [key, typeof cell === "boolean" ? Number(cell) : cell]),
      ),
    );
    expect(all(`SELECT * FROM ${name} ORDER BY rowid`)).toEqual(rows);
  });
});

describe("the views", () => {
  test("timeline has the order of the helper", () => {
    expect(all("SELECT kind, id, date FROM timeline")).toEqual(
      timeline().map(({ kind, date, record }) => ({ kind, id: record.id, date })),
    );
  });

  test("pledge_totals has the totals of sumPledges", () => {
    const rows = all("SELECT * FROM pledge_totals") as { currency: string }[];
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) {
      const { total, counted } = sumPledges(published.pledges, { currency: row.currency });
      const withAmount = published.pledges.filter(({ amount }) => amount?.currency === row.currency);
      expect(row).toEqual({
        currency: row.currency,
        total,
        counted: counted.length,
        left_out: withAmount.length - counted.length,
      });
    }
  });

  test("proof has the words of every claim", () => {
    const said = published.pledges.flatMap(({ id, evidence }) =>
      evidence.flatMap(({ phrase, supports }) => supports.map((claim) => ({ record: id, claim, phrase }))),
    );
    const rows = all("SELECT record, claim, phrase FROM proof WHERE record_kind = 'pledge'");
    expect(new Set(rows.map((row) => JSON.stringify(row)))).toEqual(new Set(said.map((row) => JSON.stringify(row))));
    expect(rows.length).toBe(said.length);
  });
});

test("the full-text index finds words of titles, summaries and phrases, without regard to accents", () => {
  const found = (words: string): unknown[] =>
    database
      .prepare("SELECT id FROM search WHERE search MATCH ?")
      .all(words)
      .map(({ id }) => id);
  const [pledge] = published.pledges;
  const [meeting] = published.meetings;
  expect(found(`title : "${pledge?.title.split(" ").slice(0, 3).join(" ").replaceAll('"', "")}"`)).toContain(
    pledge?.id,
  );
  expect(found(`phrases : "${meeting?.evidence[0]?.phrase.replaceAll('"', "")}"`)).toContain(meeting?.id);
  expect(found("lopez")).toEqual(found("LÓPEZ"));
  expect(found("lopez").length).toBeGreaterThan(0);
});

test("a record that names one which is not there is refused, and nothing is left", async () => {
  const out = folder.at("broken.sqlite");
  const dataset = aDataset({ pledges: [aPledge("p", to("raises", "no-such-pledge"))] });
  await expect(exportTo({ format: "sqlite", out, dataset })).rejects.toMatchObject({
    code: "incomplete",
    message: expect.stringContaining("pledge_relations names pledges that the dataset does not hold"),
  });
  const cites = aDataset({ pledges: [aPledge("p", { evidence: [proof("s", "/amount")] })] });
  await expect(exportTo({ format: "sqlite", out, dataset: cites })).rejects.toThrow("evidence names sources");
  await exportTo({ format: "sqlite", out, dataset: { ...cites, sources: [aSource("s")] } });
  expect(folder.names()).toEqual(["broken.sqlite", "data.sqlite"]);
});
