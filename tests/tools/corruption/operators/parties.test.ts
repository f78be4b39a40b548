import { expect, test } from "vitest";
import { country, party, title } from "../../../../tools/corruption/operators/parties.ts";
import { FOOD, RELIEF, TALKS, VISIT } from "../../check/fixture.ts";
import { damagesTo, dataset } from "../damages.ts";

test("a party is replaced by others of all, and by those that its phrases name: the mistake that hides best", () => {
  expect(damagesTo(TALKS, party)).toEqual(
    expect.arrayContaining([
      '{"/participants/1/party":"ruth-power"}',
      '{"/participants/0/party":"mateo-arriaga"}',
      '{"/participants/1/party":"clara-whitfield"}',
    ]),
  );
});

test("a country is replaced where a place or a beneficiary is one", () => {
  expect(damagesTo(VISIT, country)).toContain('{"/place/country":"KR"}');
  expect(damagesTo(FOOD, country)).toContain('{"/beneficiaries/0":"US"}');
  expect(damagesTo(RELIEF, country)).toEqual([]);
});

test("a title is replaced by others, whatever the case of its own", () => {
  const changed = damagesTo(TALKS, title);
  expect(changed).toContain('{"/participants/0/capacity":"President"}');
  expect(changed).not.toContain('{"/participants/0/capacity":"Vice President"}');
  expect(changed).not.toContain('{"/participants/1/capacity":"President"}');
});

test("only parties and countries that the dataset has are put in", () => {
  const known = [...dataset.all("person"), ...dataset.all("organization")].map(({ id }) => id);
  for (const what of damagesTo(TALKS, party)) {
    expect(known).toContain(Object.values(JSON.parse(what))[0]);
  }
});
