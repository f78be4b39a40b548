import { expect, test } from "vitest";
import { asciiJson, dataModule, lightRecord } from "../../../tools/generate/data.ts";

const odd = 'quotes " and \\ and `x`, lines \n\u2028, 한국 🇬🇹, </script>';
const records = [
  { id: "a", evidence: ["s", "t", "s"].map((source) => ({ source, phrase: odd })), topics: ["trade"] },
  { id: "b", text: odd, evidence: [] },
];
const read = (module: string) => import(`data:text/javascript,${encodeURIComponent(module)}`);

test("a record becomes light by naming its sources once in the place of its evidence", () => {
  expect(records.map(lightRecord)).toEqual([
    { id: "a", evidence: ["s", "t"], topics: ["trade"] },
    { id: "b", text: odd, evidence: [] },
  ]);
  expect(lightRecord({ id: "c" })).toEqual({ id: "c" });
});

test("a module gives back the records and their evidence, whatever letters they hold", async () => {
  const module = await read(dataModule(records));
  expect(module.records()).toEqual(records.map(lightRecord));
  expect(module.evidence()).toEqual(records.map(({ evidence }) => evidence));
});

test("a module of records without evidence gives the records alone", async () => {
  const module = await read(dataModule([{ id: "c" }]));
  expect(Object.keys(module)).toEqual(["records"]);
  expect(module.records()).toEqual([{ id: "c" }]);
});

test("JSON in ASCII letters says the same", () => {
  const text = asciiJson(records);
  expect(JSON.parse(text)).toEqual(records);
  expect(Buffer.from(text, "latin1").toString("utf8")).toBe(text);
});
