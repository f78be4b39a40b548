import { expect, test } from "vitest";
import { allIds } from "../../src/cli/records.ts";
import { people } from "../../src/index.ts";
import { json, output } from "./run.ts";

test("it lists every record in a line of its own", async () => {
  const lines = (await output("list")).trimEnd().split("\n");
  expect(lines.map((line) => line.split(/ {2,}/)[1])).toEqual(allIds());
});

test("it lists the kinds that are asked for, each once", async () => {
  const listed = await json("list", "person", "person");
  expect(listed).toEqual(people.map(({ id, name }) => ({ kind: "person", id, title: name })));
});

test("lines are in columns", async () => {
  const lines = (await output("list", "person")).trimEnd().split("\n");
  const at = lines[0]?.indexOf(people[0]?.name ?? "") ?? 0;
  for (const [index, { name }] of people.entries()) expect(lines[index]?.slice(at)).toBe(name);
});
