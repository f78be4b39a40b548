import type { Collections } from "./collections.ts";
import { ExportError } from "./export-error.ts";
import { views } from "./sqlite-views.ts";
import type { Cell, Column, ColumnType } from "./tables/column.ts";
import { tables } from "./tables/index.ts";
import { datedRecords } from "./tables/records.ts";
import { type Link, rowsOf, type Table } from "./tables/table.ts";
import type { Tick } from "./write-file.ts";

type Database = InstanceType<typeof import("node:sqlite")["DatabaseSync"]>;

const types: Record<ColumnType, string> = {
  text: "TEXT",
  integer: "INTEGER",
  decimal: "REAL",
  boolean: "INTEGER",
  date: "TEXT",
};

const quoted = (name: string): string => `"${name}"`;
const list = (names: readonly string[]): string => names.map(quoted).join(", ");

function columnSql({ name, type, required, words }: Column): string {
  const allowed = type === "boolean" ? "0, 1" : words?.map((word) => `'${word}'`).join(", ");
  const check = allowed === undefined ? "" : ` CHECK (${quoted(name)} IN (${allowed}))`;
  return `${quoted(name)} ${types[type]}${required ? " NOT NULL" : ""}${check}`;
}

const linkSql = ({ columns, table, key }: Link): string =>
  `FOREIGN KEY (${list(columns)}) REFERENCES ${quoted(table)} (${list(key)})`;

const tableSql = ({ name, columns, key, links }: Table): string =>
  `CREATE TABLE ${quoted(name)} (\n  ${[
    ...columns.map(columnSql),
    `PRIMARY KEY (${list(key)})`,
    ...links.map(linkSql),
  ].join(",\n  ")}\n) STRICT`;

/** An index for each link that does not begin the table's key already. */
const indexSql = ({ name, key, links }: Table): string[] =>
  links
    .filter(({ columns }) => columns.some((column, at) => column !== key[at]))
    .map(({ columns }) => `CREATE INDEX ${quoted([name, ...columns].join("_"))} ON ${quoted(name)} (${list(columns)})`);

const stored = (cell: Cell | undefined): string | number | null =>
  typeof cell === "boolean" ? Number(cell) : (cell ?? null);

const searchSql = `CREATE VIRTUAL TABLE search USING fts5(
  kind UNINDEXED, id UNINDEXED, title, summary, phrases, tokenize = "unicode61 remove_diacritics 2"
)`;

/** Fills the full-text index: a row for each dated record. */
function fillSearch(database: Database, data: Collections): void {
  const insert = database.prepare("INSERT INTO search VALUES (?, ?, ?, ?, ?)");
  for (const { kind, record } of datedRecords(data)) {
    const phrases = record.evidence.map(({ phrase }) => phrase).join("\n");
    insert.run(kind, record.id, record.title, record.summary, phrases);
  }
}

/** Opens a database; `node:sqlite` is part of Node.js from 22.13 on. */
async function opened(path: string): Promise<Database> {
  const sqlite = await import("node:sqlite").catch((cause: unknown) => {
    throw new ExportError(
      "not-supported",
      `the sqlite format needs Node.js 22.13 or later, or another runtime with node:sqlite (this is ${process.version}); update it, or choose csv or parquet`,
      { cause },
    );
  });
  return new sqlite.DatabaseSync(path, { enableForeignKeyConstraints: false });
}

/** A record may name one that comes after it, so links are checked when all are in, which is faster too. */
function checkLinks(database: Database): void {
  const [broken] = database.prepare("PRAGMA foreign_key_check").all();
  if (!broken) return;
  throw new ExportError(
    "incomplete",
    `${broken.table} names ${broken.parent} that the dataset does not hold; give them too, or choose json or ndjson`,
  );
}

const insertSql = ({ name, columns }: Table): string =>
  `INSERT INTO ${quoted(name)} VALUES (${columns.map(() => "?").join(", ")})`;

/** So many rows are written between two turns of others. */
const batch = 1000;

/** Writes a database to a path where no file is yet; it tells of its rows. */
export async function writeSqlite(path: string, data: Collections, tick: Tick): Promise<void> {
  const database = await opened(path);
  try {
    database.exec("PRAGMA journal_mode = MEMORY; BEGIN");
    for (const table of tables) {
      database.exec(tableSql(table));
      const insert = database.prepare(insertSql(table));
      let rows = 0;
      for (const row of rowsOf(table, data)) {
        insert.run(...row.map(stored));
        rows += 1;
        if (rows % batch === 0) await tick(table.name, batch);
      }
      await tick(table.name, rows % batch);
      for (const sql of indexSql(table)) database.exec(sql);
    }
    database.exec(searchSql);
    fillSearch(database, data);
    for (const sql of views) database.exec(sql);
    checkLinks(database);
    database.exec("COMMIT");
  } finally {
    database.close();
  }
}
