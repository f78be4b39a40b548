import { expect, test } from "vitest";
import { load } from "../../../tools/check/load.ts";
import { WrongUse } from "../../../tools/command/run.ts";
import { Parties } from "../../../tools/scaffold/parties.ts";
import { clean, filesWith } from "../check/fixture.ts";

const parties = new Parties(load(clean).dataset);
const nearest = (text: string) => parties.nearest(text).map(({ id }) => id);

test("a party is found by its id, its name or an alias, whatever their case and accents", () => {
  for (const text of ["ines-castellano", "Inés Castellano", "ines castellano", "CASTELLANO"]) {
    expect(parties.idOf(text, false)).toBe("ines-castellano");
  }
  expect(parties.idOf("Triangulo Norte", false)).toBe("northern-triangle");
  expect(parties.idOf("한국", false)).toBe("republic-of-korea");
});

test("small mistakes still lead to the party", () => {
  expect(nearest("Castelano")[0]).toBe("ines-castellano");
  expect(nearest("Arriga")[0]).toBe("mateo-arriaga");
  expect(nearest("triangulo nort")[0]).toBe("northern-triangle");
});

test("a name that nobody bears is told with the nearest, and is no id", () => {
  expect(() => parties.idOf("Witfield", false)).toThrow(/did you mean clara-whitfield \(Clara Whitfield\)/);
  expect(() => parties.idOf("qqqqq", false)).toThrow(/none is called alike.*npm run new -- person/);
  expect(() => parties.idOf("Witfield", false)).toThrow(WrongUse);
});

test("a country's code stands only where a country may", () => {
  expect(parties.idOf("GT", true)).toBe("GT");
  expect(() => parties.idOf("GT", false)).toThrow(/there is no party "GT"/);
  expect(() => parties.idOf("XX", true)).toThrow(/there is no party "XX"/);
});

test("a name that several bear is no answer", () => {
  const changed = filesWith({ "people/mateo-arriaga": { "/aliases": ["Power"] } });
  expect(() => new Parties(load(changed).dataset).idOf("Power", false)).toThrow(
    /several parties are called "Power": ruth-power .*, mateo-arriaga .*give an id/,
  );
});
