import { expect, test } from "vitest";
import { syntheticFiles } from "../../bench/synthetic/files.ts";
import { check } from "../../tools/check/check.ts";
import { claimsOf } from "../../tools/check/claims.ts";
import type { Dataset } from "../../tools/check/dataset.ts";
import { isDated } from "../../tools/check/entry.ts";
import { load } from "../../tools/check/load.ts";
import { clean } from "../tools/check/fixture.ts";

const { dataset: real } = load(clean);
const made = (times: number, seed = 1) => [...syntheticFiles(real, times, seed)];
const claims = ({ entries }: Dataset) =>
  entries.flatMap((entry) => (isDated(entry) ? claimsOf(entry.kind, entry.record) : []));

test("synthetic data pass the check, every claim said by its phrases", () => {
  const { findings, counts } = check(load(made(3)));
  expect(findings).toEqual([]);
  expect(counts).toEqual({ agrees: 3 * claims(real).length, waived: 0, error: 0 });
});

test("each copy has as many records of each kind and the same claims as the real data", () => {
  const { dataset } = load(made(2));
  expect(dataset.entries.map(({ kind }) => kind).sort()).toEqual(
    [...real.entries, ...real.entries].map(({ kind }) => kind).sort(),
  );
  const pointers = (of: Dataset) => claims(of).map(({ pointer }) => pointer);
  expect(pointers(dataset).sort()).toEqual([...pointers(real), ...pointers(real)].sort());
});

test("one seed makes the same data again, another seed others", () => {
  expect(made(1, 7)).toEqual(made(1, 7));
  expect(made(1, 7)).not.toEqual(made(1, 8));
});

test("no two copies share an id, a name or an address", () => {
  const ofParties = load(made(4)).dataset.entries.flatMap(({ kind, id, record }) =>
    kind === "source" ? [id, record.url] : kind === "person" || kind === "organization" ? [id, record.name] : [id],
  );
  expect(new Set(ofParties).size).toBe(ofParties.length);
});
