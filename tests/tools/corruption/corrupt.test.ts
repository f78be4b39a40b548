import { expect, test } from "vitest";
import { corrupt, operators } from "../../../tools/corruption/corrupt.ts";
import rates from "../../../tools/corruption/rates.json" with { type: "json" };
import { dataset, dated } from "./damages.ts";

const recorded: Readonly<Record<string, number>> = rates;

test("every operator has a rate of its own, and every rate its operator", () => {
  expect(operators.map(({ name }) => name)).toEqual(Object.keys(recorded));
});

test.each(operators)("$name finds something to damage, and each damage differs from the record", (operator) => {
  const damages = dated.flatMap((entry) =>
    [...operator.damage(entry, dataset)].map((damage) => ({ damage, own: JSON.stringify(entry.record) })),
  );
  expect(damages.length).toBeGreaterThan(0);
  for (const { damage, own } of damages) {
    expect(JSON.stringify(damage.record)).not.toBe(own);
    expect(damage.what).not.toBe("");
  }
});

test.each(operators)("$name leaves the record itself as it was", (operator) => {
  const before = JSON.stringify(dated.map(({ record }) => record));
  corrupt(operator, dataset);
  expect(JSON.stringify(dated.map(({ record }) => record))).toBe(before);
});

test.each(operators.filter(({ name }) => recorded[name] === 100))("$name is always caught", (operator) => {
  const { tried, caught, slipped } = corrupt(operator, dataset);
  expect([...slipped].sort()).toEqual([]);
  expect(caught).toBe(tried);
});

test("what slips through is told with its record", () => {
  const party = operators.find(({ name }) => name === "another party");
  const { tried, caught, slipped } = corrupt(party as (typeof operators)[number], dataset);
  // "Guatemala, Honduras and El Salvador" names each of the three as well as all of them.
  expect([...slipped].sort()).toEqual([
    'pledges/2021-06-10-us-relief-310m.json {"/beneficiaries/0":"guatemala"}',
    'pledges/2021-06-10-us-relief-310m.json {"/beneficiaries/0":"honduras"}',
  ]);
  expect(tried - caught).toBe(2);
});

test.each(operators)("a check that finds nothing falls under the recorded rate of $name", (operator) => {
  const { tried, caught, slipped } = corrupt(operator, dataset, () => false);
  expect([caught, slipped.length]).toEqual([0, tried]);
  expect((100 * caught) / tried).toBeLessThan(recorded[operator.name] ?? 0);
});
