import { expect, test } from "vitest";
import { allKinds, type Kind, kinds } from "../../../src/schema/kinds.ts";
import { type Field, fieldsOf, problemIn, type Shape, syntaxOf } from "../../../tools/scaffold/fields.ts";

const fieldOf = (kind: Kind, name: string) => fieldsOf(kind).find((field) => field.name === name) as Field;

test("every field of every kind is asked for, but those that a skeleton fills in", () => {
  const filled = ["$schema", "id", "evidence", "conflicts", "notes"];
  for (const kind of allKinds) {
    const names = fieldsOf(kind).map(({ name }) => name);
    const all = Object.keys(kinds[kind].schema.unwrap().shape).filter((name) => !filled.includes(name));
    expect([kind, names]).toEqual([kind, all]);
  }
});

test("every field has its description, and the flag of a list names one of its values", () => {
  const all = allKinds.flatMap(fieldsOf);
  expect(all.filter(({ description }) => description === "")).toEqual([]);
  const lists = new Set(all.filter(({ isList }) => isList).map(({ flag }) => flag));
  const flags = "participant topic speaker about pledgor beneficiary relation alias member alternate";
  expect([...lists].sort()).toEqual(flags.split(" ").sort());
  expect(fieldOf("meeting", "partOf").flag).toBe("part-of");
});

test("what a field takes is told in one line", () => {
  const syntax = (kind: Kind, name: string) => syntaxOf(fieldOf(kind, name).shape);
  expect(syntax("meeting", "participants")).toBe(
    "PARTY; [for=PARTY]; [capacity=TEXT]; role=host|guest|chair|participant|observer",
  );
  expect(syntax("pledge", "beneficiaries")).toBe("PARTY|COUNTRY");
  expect(syntax("source", "excerpt")).toBe("true|false");
});

test("a closed vocabulary tells its words with their meanings", () => {
  const shape = fieldOf("meeting", "topics").shape as Extract<Shape, { type: "choice" }>;
  expect(shape.choices[0]).toEqual({ value: "economic-opportunity", hint: expect.stringContaining("Jobs") });
});

test("a value that its schema does not take is told by what is wrong with it", () => {
  expect(problemIn("meeting", "start", "2021-02-30")).toBe("this day is not in the calendar");
  expect(problemIn("meeting", "place", { country: "Guatemala" })).toMatch(/^country: write a country as/);
  expect(problemIn("meeting", "start", "2021-02-28")).toBeUndefined();
});
