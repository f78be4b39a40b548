import { expect, test } from "vitest";
import { FOOD, foundBy, KOREA, RELIEF, REMARKS, TRAINERS } from "../fixture.ts";

const titled = (path: string, title: string) => foundBy("figures", { [path]: { "/title": title } });

test("a figure in a title or a summary that no phrase holds is refused", () => {
  expect(titled(`pledges/${TRAINERS}`, "The United States sends 17 trainers")).toEqual(["/title"]);
  const told = { "/summary": "The United States is to send 16 trainers to Honduras, 4 of them at once." };
  expect(foundBy("figures", { [`pledges/${TRAINERS}`]: told })).toEqual(["/summary"]);
});

test("a figure of another scale is another figure", () => {
  expect(titled(`pledges/${RELIEF}`, "A relief of $310 billion")).toEqual(["/title"]);
  expect(titled(`pledges/${RELIEF}`, "A relief of $310 million")).toEqual([]);
});

test("figures of the phrases, the dates, the sums, a quote and a note pass", () => {
  expect(titled(`pledges/${TRAINERS}`, "From 2021 to 2024 the United States sends 16 trainers")).toEqual([]);
  expect(titled(`pledges/${KOREA}`, "Korea gives 220 million dollars on the 11th")).toEqual([]);
  expect(titled(`pledges/${FOOD}`, "125 million dollars of food")).toEqual([]);
  const quote = { "/quote/text": "We will stand beside 40 farmers", "/title": "Whitfield stands beside 40 farmers" };
  expect(foundBy("figures", { [`statements/${REMARKS}`]: quote })).toEqual([]);
  const noted = { "/title": "Two halves of 62.5 million dollars", "/evidence/0/note": "Half of it is $62.5 million." };
  expect(foundBy("figures", { [`pledges/${FOOD}`]: noted })).toEqual([]);
});

test("a number in words is no figure", () => {
  expect(titled(`pledges/${TRAINERS}`, "The United States sends sixteen trainers in two groups")).toEqual([]);
});
